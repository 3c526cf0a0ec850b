package org.workstyle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

import org.workstyle.regulation.ArticleRecognition;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.RegulationCategory;
import org.workstyle.regulation.RegulationKind;
import org.workstyle.regulation.RevisionText;

/**
 * A regulation of the demonstration with its revisions.
 *
 * @param title its title
 * @param category what it is about
 * @param kind whom it binds
 * @param owner code of the unit that keeps it
 * @param published the days its revisions were published
 * @param text name of the file of its texts; empty where it is made of phrases
 */
record RegulationPlan(String title, RegulationCategory category, RegulationKind kind, String owner,
		List<LocalDate> published, String text) {

	static List<RegulationPlan> all() {
		Map<String, List<List<String>>> rows = DemoFile.rows("regulations.csv")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get(0), LinkedHashMap::new, Collectors.toList()));
		return rows.values().stream().map(RegulationPlan::of).toList();
	}

	private static RegulationPlan of(List<List<String>> rows) {
		List<String> first = rows.get(0);
		return new RegulationPlan(first.get(0), RegulationCategory.valueOf(first.get(1)),
				RegulationKind.valueOf(first.get(2)), first.get(3),
				rows.stream().map((row) -> LocalDate.parse(row.get(4))).toList(), first.get(5));
	}

	/**
	 * Returns the text of a revision, recognised as if it had been pasted.
	 */
	List<ArticleText> text(int number) {
		return RevisionText
			.of(ArticleRecognition.recognise(this.text.isEmpty() ? phrases() : file(number), this.title));
	}

	private String phrases() {
		String matter = this.title.replaceAll("(工作|实施|管理)?(办法|制度|规定|规则|细则|方案|规程|规范|预案|公告)$", "");
		List<String> phrases = DemoFile.lines("regulation-phrases.txt");
		StringBuilder text = new StringBuilder();
		for (int number = 0; number < phrases.size(); number++) {
			text.append("第%d条　%s\n".formatted(number + 1, phrases.get(number).replace("{0}", matter)));
		}
		return text.toString();
	}

	private String file(int number) {
		try {
			return new ClassPathResource("demo/regulations/" + this.text + "-" + number + ".txt")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
