package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextComparisonTests {

	private static final String[] SENTENCES = { "党委会议由书记召集并主持", "出席人数须达到应到人数的三分之二", "议题由分管领导提出并附书面材料",
			"会议纪要应当在五个工作日内印发", "涉及重大事项的应当充分酝酿", "办公室负责会务与督办", "未经审定的议题不得上会", "列席人员由主持人确定", "差旅费凭票据在三十日内报销",
			"公文由办公室统一编号登记", "各分局应当指定专人负责", "违反本办法的依规依纪处理", "印章由专人保管并登记使用", "采购金额超过五万元的集体研究决定", "档案每年第一季度移交归档" };

	/**
	 * Any text and any changes of it: what is applied to the old gives the new, and
	 * nothing of the old gets lost.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void appliedToTheOldTextGivesTheNew(long seed) {
		Random chance = new Random(seed);
		for (int round = 0; round < 15; round++) {
			List<ArticleText> before = text(chance, 1 + chance.nextInt(25));
			List<ArticleText> after = changed(before, chance);

			TextComparison comparison = TextComparison.between(before, after);

			assertThat(comparison.apply(before)).isEqualTo(after);
			assertThat(TextComparison.between(after, before).apply(after)).isEqualTo(before);
			assertThat(
					comparison.changes().stream().filter((change) -> change.before() != null).map(ArticleChange::from))
				.doesNotHaveDuplicates()
				.hasSize(before.size());
			comparison.changes().forEach(TextComparisonTests::assertPassages);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void aTextHasNoDifferenceFromItself(long seed) {
		List<ArticleText> text = text(new Random(seed), 40);

		TextComparison comparison = TextComparison.between(text, text);

		assertThat(comparison.changed()).isZero();
		assertThat(comparison.changes())
			.allSatisfy((change) -> assertThat(change.passages()).allMatch(Passage::isKept));
	}

	@Test
	void anInsertedArticleRenumbersTheOthersAndNothingElse() {
		List<ArticleText> before = numbered("党委会议由书记召集并主持。", "议题由分管领导提出并附书面材料。", "会议纪要应当在五个工作日内印发。");
		List<ArticleText> after = numbered("党委会议由书记召集并主持。", "未经审定的议题不得上会。", "议题由分管领导提出并附书面材料。", "会议纪要应当在五个工作日内印发。");

		assertThat(kinds(before, after)).containsExactly("SAME 第一条", "INSERTED 第二条", "RENUMBERED 第三条",
				"RENUMBERED 第四条");
		assertThat(kinds(after, before)).containsExactly("SAME 第一条", "DELETED 第二条", "RENUMBERED 第二条", "RENUMBERED 第三条");
	}

	@Test
	void anArticleInsertedByZhiYiLeavesTheOthersAlone() {
		List<ArticleText> before = numbered("党委会议由书记召集并主持。", "会议纪要应当在五个工作日内印发。");
		List<ArticleText> after = new ArrayList<>(before);
		after.add(1, new ArticleText(ArticleKind.ARTICLE, 1, 1, "第一条之一", "", "未经审定的议题不得上会。"));

		assertThat(kinds(before, after)).containsExactly("SAME 第一条", "INSERTED 第一条之一", "SAME 第二条");
	}

	@Test
	void aMovedArticleIsOneNotTwo() {
		List<ArticleText> before = numbered("党委会议由书记召集并主持。", "议题由分管领导提出并附书面材料。", "会议纪要应当在五个工作日内印发。", "办公室负责会务与督办。");
		List<ArticleText> after = numbered("议题由分管领导提出并附书面材料。", "会议纪要应当在五个工作日内印发。", "办公室负责会务与督办。", "党委会议由书记召集并主持。");

		List<ArticleChange> changes = TextComparison.between(before, after).changes();

		assertThat(changes).hasSize(4);
		assertThat(changes.stream().filter(ArticleChange::moved)).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
			assertThat(change.piece().label()).isEqualTo("第四条");
			assertThat(change.isRenumbered()).isTrue();
		});
	}

	@Test
	void aSplitArticleNamesWhereItCameFrom() {
		List<ArticleText> before = numbered("党委会议由书记召集并主持，书记不能参加时委托副书记主持。\n会议纪要应当在五个工作日内印发并由办公室归档。", "办公室负责会务与督办。");
		List<ArticleText> after = numbered("党委会议由书记召集并主持，书记不能参加时委托副书记主持。", "会议纪要应当在五个工作日内印发并由办公室归档。", "办公室负责会务与督办。");

		List<ArticleChange> changes = TextComparison.between(before, after).changes();

		assertThat(told(changes)).containsExactly("CHANGED 第一条", "SPLIT 第二条", "RENUMBERED 第三条");
		assertThat(changes.get(1).other()).isEqualTo("第一条");
		assertThat(changes.get(1).passages()).allMatch(Passage::isKept);
	}

	@Test
	void aJoinedArticleNamesWhereItWent() {
		List<ArticleText> after = numbered("党委会议由书记召集并主持，书记不能参加时委托副书记主持。\n会议纪要应当在五个工作日内印发并由办公室归档。", "办公室负责会务与督办。");
		List<ArticleText> before = numbered("党委会议由书记召集并主持，书记不能参加时委托副书记主持。", "会议纪要应当在五个工作日内印发并由办公室归档。", "办公室负责会务与督办。");

		List<ArticleChange> changes = TextComparison.between(before, after).changes();

		assertThat(told(changes)).containsExactly("CHANGED 第一条", "JOINED 第二条", "RENUMBERED 第二条");
		assertThat(changes.get(1).other()).isEqualTo("第一条");
	}

	@Test
	void marksPhrasesNotSingleCharacters() {
		assertThat(marks("会议纪要应当在五个工作日内印发。", "会议纪要应当在三个工作日内印发。")).isEqualTo("会议纪要应当在[-五-]{+三+}个工作日内印发。");
		assertThat(marks("出席人数须达到应到人数的三分之二。", "出席人数须超过应到人数的半数。")).isEqualTo("出席人数须[-达到-]{+超过+}应到人数的[-三分之二-]{+半数+}。");
		assertThat(marks("由办公室负责。", "由人事教育股负责。")).isEqualTo("由[-办公室-]{+人事教育股+}负责。");
	}

	@Test
	void numbersAndLatinWordsAreWholes() {
		assertThat(marks("金额超过15000元的", "金额超过50000元的")).isEqualTo("金额超过[-15000-]{+50000+}元的");
		assertThat(marks("使用App办理", "使用APIs办理")).isEqualTo("使用[-App-]{+APIs+}办理");
	}

	@Test
	void changesOfTwoSentencesStayApart() {
		assertThat(marks("甲方同意。乙方反对。", "甲方反对。乙方同意。")).isEqualTo("甲方[-同意-]{+反对+}。乙方[-反对-]{+同意+}。");
	}

	@Test
	void amongThreeHundredArticlesThoseMovedChangedAndInsertedAreFound() {
		List<String> texts = new ArrayList<>();
		Random chance = new Random(7);
		for (int number = 1; number <= 300; number++) {
			texts.add(paragraphs(chance) + "台账编号" + number + "。");
		}
		List<ArticleText> before = numbered(texts);
		move(texts, 10, 200);
		move(texts, texts.indexOf(before.get(151).text()), 20);
		move(texts, texts.indexOf(before.get(290).text()), 100);
		texts.set(249, texts.get(249) + "并报县局备案。");
		texts.add(120, "印泥盘点每季开展，缺损部分凭据补领。");

		TextComparison comparison = TextComparison.between(before, numbered(texts));

		assertThat(comparison.apply(before)).isEqualTo(numbered(texts));
		assertThat(comparison.changes().stream().filter((change) -> change.kind() == ChangeKind.MOVED))
			.extracting((change) -> change.from())
			.containsExactlyInAnyOrder(10, 151, 290);
		assertThat(told(comparison.changes()).stream()
			.filter((told) -> !told.startsWith("SAME") && !told.startsWith("RENUMBERED") && !told.startsWith("MOVED")))
			.containsExactly("INSERTED 第一百二十一条", "CHANGED 第二百五十一条");
		assertThat(comparison.changes()).hasSize(301);
	}

	@Test
	void threeHundredRewrittenArticlesGiveTheNewText() {
		Random chance = new Random(7);
		List<ArticleText> before = text(chance, 300);
		List<ArticleText> after = changed(before, chance);

		TextComparison comparison = TextComparison.between(before, after);

		assertThat(comparison.apply(before)).isEqualTo(after);
		assertThat(comparison.changes().stream().filter((change) -> change.before() != null).map(ArticleChange::from))
			.doesNotHaveDuplicates()
			.hasSize(before.size());
	}

	private static void move(List<String> texts, int from, int to) {
		texts.add(to, texts.remove(from));
	}

	private static void assertPassages(ArticleChange change) {
		String before = words(change, Passage.Change.INSERTED);
		String after = words(change, Passage.Change.DELETED);
		if (change.before() != null) {
			assertThat(before).isEqualTo(change.before().words());
		}
		if (change.after() != null) {
			assertThat(after).isEqualTo(change.after().words());
		}
	}

	private static String words(ArticleChange change, Passage.Change without) {
		return change.passages()
			.stream()
			.filter((passage) -> passage.change() != without)
			.map(Passage::text)
			.collect(Collectors.joining());
	}

	private static String marks(String before, String after) {
		return Passages.between(before, after).stream().map((passage) -> switch (passage.change()) {
			case KEPT -> passage.text();
			case DELETED -> "[-" + passage.text() + "-]";
			case INSERTED -> "{+" + passage.text() + "+}";
		}).collect(Collectors.joining());
	}

	private static List<String> kinds(List<ArticleText> before, List<ArticleText> after) {
		return told(TextComparison.between(before, after).changes());
	}

	private static List<String> told(List<ArticleChange> changes) {
		return changes.stream().map((change) -> change.kind() + " " + change.piece().label()).toList();
	}

	private static List<ArticleText> numbered(String... texts) {
		return numbered(List.of(texts));
	}

	private static List<ArticleText> numbered(List<String> texts) {
		List<ArticleText> articles = new ArrayList<>();
		for (int number = 1; number <= texts.size(); number++) {
			articles.add(new ArticleText(ArticleKind.ARTICLE, number, 0, new ArticleNumber(number, 0).label(), "",
					texts.get(number - 1)));
		}
		return articles;
	}

	private static List<ArticleText> text(Random chance, int articles) {
		List<String> texts = new ArrayList<>();
		for (int number = 0; number < articles; number++) {
			texts.add(paragraphs(chance));
		}
		List<ArticleText> pieces = new ArrayList<>(numbered(texts));
		pieces.add(0, new ArticleText(ArticleKind.CHAPTER, 1, 0, "第一章", "总则", ""));
		return pieces;
	}

	private static String paragraphs(Random chance) {
		StringBuilder text = new StringBuilder();
		for (int sentence = 0; sentence <= chance.nextInt(6); sentence++) {
			text.append(text.isEmpty() ? "" : chance.nextInt(4) == 0 ? "\n" : "")
				.append(SENTENCES[chance.nextInt(SENTENCES.length)])
				.append(chance.nextInt(100))
				.append("。");
		}
		return text.toString();
	}

	private static List<ArticleText> changed(List<ArticleText> before, Random chance) {
		List<String> texts = new ArrayList<>();
		for (ArticleText piece : before.subList(1, before.size())) {
			switch (chance.nextInt(8)) {
				case 0 -> texts.add(paragraphs(chance));
				case 1 -> texts.add(piece.text().replace("应当", "必须").replace("会议", "专题会议"));
				case 2 -> {
					texts.add(piece.text());
					texts.add(paragraphs(chance));
				}
				case 3 -> {
					int cut = piece.text().length() / 2;
					texts.add(piece.text().substring(0, cut) + "。");
					texts.add(piece.text().substring(cut));
				}
				case 4 -> texts.add(piece.text() + "\n" + paragraphs(chance));
				default -> texts.add(piece.text());
			}
		}
		if (chance.nextBoolean()) {
			Collections.swap(texts, chance.nextInt(texts.size()), chance.nextInt(texts.size()));
		}
		if (texts.size() > 1 && chance.nextBoolean()) {
			texts.remove(chance.nextInt(texts.size()));
		}
		List<ArticleText> pieces = new ArrayList<>(numbered(texts));
		pieces.add(0, new ArticleText(ArticleKind.CHAPTER, 1, 0, "第一章", chance.nextBoolean() ? "总则" : "一般规定", ""));
		return pieces;
	}

}
