package org.workstyle.study.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;
import org.workstyle.shared.SignedIn;
import org.workstyle.study.SessionFilter;
import org.workstyle.study.StudySessionList;
import org.workstyle.study.StudySessionSummary;

/**
 * Exports the sessions the list shows: same filters, same scope, all rows.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class SessionExportController {

	private final StudySessionList sessions;

	private final DataScopes scopes;

	private final SheetExport export;

	private final StudyChoices choices;

	private final Clock clock;

	SessionExportController(StudySessionList sessions, DataScopes scopes, SheetExport export, StudyChoices choices,
			Clock clock) {
		this.sessions = sessions;
		this.scopes = scopes;
		this.export = export;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/study-sessions/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@ModelAttribute("filter") SessionFilterForm filter,
			BindingResult errors, @SignedIn Actor actor, Locale locale) {
		DataScope scope = this.scopes.of(actor);
		SessionFilter shown = filter.toFilter(LocalDate.now(this.clock));
		SheetInformation information = new SheetInformation(SessionAttachments.OWNER_TYPE,
				SessionFilterForm.address("/study-sessions", shown), chosen(shown));
		List<SheetColumn<StudySessionSummary>> columns = columns(locale);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("study-sessions.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, this.sessions.stream(shown, scope), actor, locale,
					out));
	}

	private List<SheetColumn<StudySessionSummary>> columns(Locale locale) {
		return List.of(SheetColumn.of("StudySession.heldOn", 12, StudySessionSummary::heldOn),
				SheetColumn.of("StudySession.startsAt", 10, (row) -> row.startsAt().toString()),
				SheetColumn.of("StudySession.kind", 20, (row) -> this.choices.text("StudyKind." + row.kind(), locale)),
				SheetColumn.of("StudySession.topic", 50, StudySessionSummary::topic),
				SheetColumn.of("StudySession.host", 16, StudySessionSummary::host),
				SheetColumn.of("StudySession.place", 16, StudySessionSummary::place),
				SheetColumn.of("StudySession.status", 10,
						(row) -> this.choices.text("SessionStatus." + row.status(), locale)),
				SheetColumn.of("AttendanceState.EXPECTED", 8, (row) -> row.rate().expected()),
				SheetColumn.of("AttendanceState.PRESENT", 8, (row) -> row.rate().attended()),
				SheetColumn.hidden("StudySession", (row) -> row.id().toString()));
	}

	private Map<String, String> chosen(SessionFilter filter) {
		Map<String, String> chosen = new LinkedHashMap<>();
		if (filter.kind() != null) {
			chosen.put(this.choices.text("StudySession.kind"), this.choices.text("StudyKind." + filter.kind()));
		}
		if (filter.status() != null) {
			chosen.put(this.choices.text("StudySession.status"), this.choices.text("SessionStatus." + filter.status()));
		}
		if (filter.from() != null) {
			chosen.put(this.choices.text("common.from"), filter.from().toString());
		}
		if (filter.to() != null) {
			chosen.put(this.choices.text("common.to"), filter.to().toString());
		}
		if (filter.text() != null) {
			chosen.put(this.choices.text("study.list.text"), filter.text());
		}
		return chosen;
	}

}
