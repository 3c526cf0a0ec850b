package org.workstyle.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.MultiValueMap;

import org.workstyle.regulation.ArticleFilter;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.regulation.RegulationId;
import org.workstyle.support.PortalPages;
import org.workstyle.task.OpenTask;
import org.workstyle.task.TaskSource;

import static org.workstyle.support.PortalPages.fields;

/**
 * Lays down duties and looks at what waits for whom.
 */
@TestComponent
class DutyPages {

	private final PortalPages pages;

	private final Articles articles;

	private final List<TaskSource> tasks;

	private final Clock clock;

	DutyPages(PortalPages pages, Articles articles, List<TaskSource> tasks, Clock clock) {
		this.pages = pages;
		this.articles = articles;
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * The form for a duty of the member by the first article.
	 */
	MultiValueMap<String, String> duty(RegulationId id, String frequency, RegulationPages.Office office) {
		String article = article(id).id().toString();
		MultiValueMap<String, String> form = fields(this.pages.page("/duties/new?article=" + article, office.head()),
				"/duties?article=" + article);
		form.set("article", article);
		form.set("task", "保管印章");
		form.set("unit", office.unit().toString());
		form.set("person", office.memberPerson().toString());
		form.set("frequency", frequency);
		form.set("from", RegulationPages.MARCH.toString());
		return form;
	}

	ArticleRow article(RegulationId id) {
		return this.articles.inForceOn(LocalDate.now(this.clock), ArticleFilter.of(id)).get(0);
	}

	/**
	 * The tasks of the kind that wait in the two units of the office.
	 */
	List<OpenTask> open(String kind, RegulationPages.Office office) {
		return this.tasks.stream()
			.filter((source) -> source.kind().equals(kind))
			.flatMap((source) -> source.openTasks().stream())
			.filter((task) -> Set.of(office.unit().value(), office.otherUnit().value()).contains(task.unit()))
			.toList();
	}

}
