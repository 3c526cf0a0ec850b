package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;

/**
 * What is entered about a study session, apart from who took part.
 *
 * @param kind its kind
 * @param host the main host
 * @param coHosts further hosts (支部共开, 联学); the session counts once for each
 * @param heldOn day, of Asia/Shanghai
 * @param startsAt beginning
 * @param endsAt end, after the beginning
 * @param creditHours hours of study each attendee earns; a day counts 8, half a day 4
 * @param place where
 * @param topic what about
 * @param chair who chairs
 * @param presenter who presents, if one of the bureau
 * @param guestPresenter who presents, if a guest
 * @param forms codes of the forms of study used
 * @param discussed whether there was a collective discussion (集体研讨)
 * @param discussion what was said in it
 * @param minutes the minutes
 * @param regulations titles of the regulations studied
 * @param microClass the four stages, for a discipline micro-class
 */
public record SessionFacts(StudyKind kind, UnitId host, Set<UnitId> coHosts, LocalDate heldOn, LocalTime startsAt,
		LocalTime endsAt, BigDecimal creditHours, String place, String topic, @Nullable PersonId chair,
		@Nullable PersonId presenter, @Nullable String guestPresenter, Set<String> forms, boolean discussed,
		@Nullable String discussion, @Nullable String minutes, List<String> regulations,
		@Nullable MicroClass microClass) {

	public SessionFacts {
		Set<UnitId> others = new LinkedHashSet<>(coHosts);
		others.remove(host);
		coHosts = Set.copyOf(others);
		forms = Set.copyOf(forms);
		regulations = List.copyOf(regulations);
	}

}
