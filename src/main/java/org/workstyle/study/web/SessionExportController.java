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
import org.workstyle.study.StudySessionSheet;
import org.workstyle.study.StudySessionSheet.Row;

/**
 * Exports the sessions the list shows: same filters, same scope, all rows.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class SessionExportController {

	private static final String IMPORT = "study.import.sessions.";

	private final StudySessionSheet sessions;

	private final DataScopes scopes;

	private final SheetExport export;

	private final StudyChoices choices;

	private final Clock clock;

	SessionExportController(StudySessionSheet sessions, DataScopes scopes, SheetExport export, StudyChoices choices,
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
		List<SheetColumn<Row>> columns = columns(locale);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("study-sessions.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, this.sessions.stream(shown, scope), actor, locale,
					out));
	}

	/**
	 * Returns the columns of the import, by its own headings, and what else the list
	 * shows.
	 */
	private List<SheetColumn<Row>> columns(Locale locale) {
		return List.of(SheetColumn.of(IMPORT + "held_on", 12, (row) -> row.session().heldOn()),
				SheetColumn.of(IMPORT + "starts_at", 10, (row) -> row.session().startsAt().toString()),
				SheetColumn.of(IMPORT + "ends_at", 10, (row) -> row.details().endsAt().toString()),
				SheetColumn.of(IMPORT + "kind", 20,
						(row) -> this.choices.text("StudyKind." + row.session().kind(), locale)),
				SheetColumn.of(IMPORT + "topic", 50, (row) -> row.session().topic()),
				SheetColumn.of("study.export.host", 16, (row) -> row.session().host()),
				SheetColumn.of(IMPORT + "host", 14, (row) -> row.details().host()),
				SheetColumn.of(IMPORT + "place", 16, (row) -> row.session().place()),
				SheetColumn.of("StudySession.status", 10,
						(row) -> this.choices.text("SessionStatus." + row.session().status(), locale)),
				SheetColumn.of("AttendanceState.EXPECTED", 8, (row) -> row.session().rate().expected()),
				SheetColumn.of("AttendanceState.PRESENT", 8, (row) -> row.session().rate().attended()),
				SheetColumn.of(IMPORT + "credit_hours", 8, (row) -> row.details().creditHours()),
				SheetColumn.of(IMPORT + "chair", 12, (row) -> row.details().chair()),
				SheetColumn.of(IMPORT + "presenter", 12, (row) -> row.details().presenter()),
				SheetColumn.of(IMPORT + "guest_presenter", 12, (row) -> row.details().guestPresenter()),
				SheetColumn.of(IMPORT + "discussed", 10,
						(row) -> this.choices.text(row.details().discussed() ? "common.yes" : "common.no", locale)),
				SheetColumn.hidden(IMPORT + "version", (row) -> row.details().version()),
				SheetColumn.hidden("StudySession", (row) -> row.session().id().toString()));
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
