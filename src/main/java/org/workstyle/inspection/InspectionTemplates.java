package org.workstyle.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.regulation.ArticleId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.regulation.Articles;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.PortalException;

/**
 * Keeps templates of inspections that recur, and opens the next of each.
 */
@Service
@Transactional
public class InspectionTemplates {

	private static final String OFFERED = """
			select t.id, t.name, t.every_months, t.version, t.inspection_id, i.theme, i.title, l.starts_on,
			  cast(l.starts_on + make_interval(months => t.every_months) as date) as due_on
			from inspection_template t
			join inspection i on i.id = t.inspection_id
			cross join lateral (select max(s.starts_on) as starts_on from inspection s
			  where (s.id = t.inspection_id or s.template_id = t.id) and s.status <> 'CANCELLED') l
			where not t.retired
			order by due_on nulls last, t.name collate "zh-x-icu", t.id
			""";

	private final InspectionTemplateRepository templates;

	private final InspectionRepository inspections;

	private final Articles articles;

	private final JdbcClient jdbc;

	private final Clock clock;

	InspectionTemplates(InspectionTemplateRepository templates, InspectionRepository inspections, Articles articles,
			JdbcClient jdbc, Clock clock) {
		this.templates = templates;
		this.inspections = inspections;
		this.articles = articles;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns the templates offered, those due first.
	 */
	@Transactional(readOnly = true)
	public List<TemplateSummary> offered() {
		return this.jdbc.sql(OFFERED).query(InspectionTemplates::map).list();
	}

	/**
	 * Makes an inspection the template of those to come.
	 * @param everyMonths after how many months the next is due, if it is
	 * @throws PortalException if the name is taken
	 */
	public InspectionTemplateId keep(InspectionId inspection, String name, @Nullable Integer everyMonths, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		load(inspection);
		try {
			return this.templates.saveAndFlush(new InspectionTemplate(name, inspection, everyMonths)).id();
		}
		catch (DataIntegrityViolationException ex) {
			throw new PortalException("inspection.error.template.name");
		}
	}

	/**
	 * Opens the next inspection of a template, with each item as its article reads on the
	 * first day. Items whose article is no longer in force are left out.
	 * @param title its title
	 * @return the inspection and what was left out
	 */
	public Opened openNext(InspectionTemplateId id, String title, LocalDate startsOn, LocalDate endsOn, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		InspectionTemplate template = find(id);
		Inspection model = load(template.inspection());
		InspectionFacts facts = model.facts();
		Inspection next = new Inspection(
				new InspectionFacts(facts.theme(), title, facts.purpose(), startsOn, endsOn, facts.units()), id,
				actor.accountId(), this.clock.instant());
		Map<ArticleId, ArticleRow> inForce = this.articles
			.ofOrigins(startsOn, model.items().stream().map(CheckItem::origin).toList())
			.stream()
			.collect(Collectors.toMap(ArticleRow::origin, Function.identity()));
		List<String> left = new ArrayList<>();
		for (CheckItem item : model.items()) {
			ArticleRow article = inForce.get(item.origin());
			if (article == null) {
				left.add(item.basis());
			}
			else {
				next.add(article, item.wording());
			}
		}
		return new Opened(this.inspections.save(next).id(), left);
	}

	/**
	 * Offers a template no more.
	 */
	public void retire(InspectionTemplateId id, long version, Actor actor) {
		InspectionManagement.refuseUnlessInspector(actor);
		InspectionTemplate template = find(id);
		if (template.version() != version) {
			throw new EditConflictException("inspection template", id);
		}
		template.retire();
	}

	/**
	 * Returns a template's next inspection as it would be.
	 */
	@Transactional(readOnly = true)
	public TemplateSummary summary(InspectionTemplateId id) {
		return offered().stream()
			.filter((template) -> template.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("inspection template", id));
	}

	private InspectionTemplate find(InspectionTemplateId id) {
		return this.templates.findById(id)
			.filter((template) -> !template.isRetired())
			.orElseThrow(() -> new NotFoundException("inspection template", id));
	}

	private Inspection load(InspectionId id) {
		return this.inspections.findById(id).orElseThrow(() -> new NotFoundException("inspection", id));
	}

	private static TemplateSummary map(ResultSet row, int number) throws SQLException {
		int months = row.getInt("every_months");
		return new TemplateSummary(new InspectionTemplateId(row.getObject("id", UUID.class)), row.getString("name"),
				row.wasNull() ? null : months, new InspectionId(row.getObject("inspection_id", UUID.class)),
				InspectionTheme.valueOf(row.getString("theme")), row.getString("title"),
				row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
				row.getLong("version"));
	}

	/**
	 * An inspection opened from a template.
	 *
	 * @param id the inspection
	 * @param left articles of the template that are no longer in force
	 */
	public record Opened(InspectionId id, List<String> left) {

		public Opened {
			left = List.copyOf(left);
		}

	}

}
