package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.PersonId;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Takes over what people learnt at an earlier time: reflections, online learning and
 * pledges of service.
 */
@Component
public class EarlierLearning {

	private final JdbcTemplate jdbc;

	private final SimilarReflections similar;

	EarlierLearning(JdbcTemplate jdbc, SimilarReflections similar) {
		this.jdbc = jdbc;
		this.similar = similar;
	}

	/**
	 * Enters reflections on sessions that are entered already.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enterReflections(List<Reflected> reflections) {
		Map<UUID, String> texts = new LinkedHashMap<>();
		this.jdbc.batchUpdate(
				"""
						insert into reflection (id, session_id, person_id, text, handed_in_at, comment, commented_by, commented_at,
						  version)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				reflections.stream().map((each) -> {
					Comment comment = each.comment();
					UUID id = TimeOrderedIds.next();
					texts.put(id, each.text());
					return EarlierSessions.row(id, each.session().value(), each.person().value(), each.text(),
							EarlierSessions.moment(each.handedInAt()), (comment != null) ? comment.text() : null,
							(comment != null) ? comment.account() : null,
							(comment != null) ? EarlierSessions.moment(comment.at()) : null, (comment != null) ? 1 : 0);
				}).toList());
		this.similar.compareAll(texts);
	}

	/**
	 * Enters the figures of the platforms.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enterOnlineLearning(List<Learnt> learnt) {
		this.jdbc.batchUpdate(
				"insert into online_learning (person_id, platform, month, hours, points) values (?, ?, ?, ?, ?)",
				learnt.stream()
					.map((each) -> EarlierSessions.row(each.person().value(), each.platform().name(),
							each.month().atDay(1), each.hours(), each.points()))
					.toList());
	}

	/**
	 * Enters pledges of service.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enterPledges(List<Pledged> pledges) {
		this.jdbc.batchUpdate(
				"""
						insert into service_pledge (id, person_id, text, pledged_on, review_due_on, reviewed_on, review, reviewed_by,
						  version)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				pledges.stream()
					.map((each) -> EarlierSessions.row(TimeOrderedIds.next(), each.person().value(), each.text(),
							each.on(), each.reviewDueOn(), each.reviewedOn(), each.review(), each.reviewedBy(),
							(each.reviewedOn() != null) ? 1 : 0))
					.toList());
	}

	/**
	 * A reflection handed in.
	 *
	 * @param session on which session
	 * @param person whose
	 * @param text what it says
	 * @param handedInAt when
	 * @param comment what the head said to it, if anything
	 */
	public record Reflected(StudySessionId session, PersonId person, String text, Instant handedInAt,
			@Nullable Comment comment) {

	}

	/**
	 * What a head said to a reflection.
	 *
	 * @param text what
	 * @param account by which account
	 * @param at when
	 */
	public record Comment(String text, UUID account, Instant at) {

	}

	/**
	 * A month on a platform.
	 *
	 * @param person whose
	 * @param platform which platform
	 * @param month which month
	 * @param hours hours learnt
	 * @param points points reached
	 */
	public record Learnt(PersonId person, LearningPlatform platform, YearMonth month, BigDecimal hours,
			BigDecimal points) {

	}

	/**
	 * A pledge of service.
	 *
	 * @param person whose
	 * @param text what is pledged
	 * @param on since when
	 * @param reviewDueOn when it is to be reviewed
	 * @param reviewedOn when it was, if it was
	 * @param review what was found
	 * @param reviewedBy by which account
	 */
	public record Pledged(PersonId person, String text, LocalDate on, LocalDate reviewDueOn,
			@Nullable LocalDate reviewedOn, @Nullable String review, @Nullable UUID reviewedBy) {

	}

}
