package org.workstyle.assessment.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScopes;
import org.workstyle.assessment.Edition;
import org.workstyle.assessment.EditionText;
import org.workstyle.assessment.Editions;
import org.workstyle.assessment.QuarterAdjustments;
import org.workstyle.assessment.ScoreExplanation;
import org.workstyle.assessment.ScoreExplanation.Standing;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.exchange.SheetPart;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.SignedIn;

/**
 * Exports an edition of a quarter as a workbook. Published scores are everybody's to
 * read; reasons of adjustments only theirs who see the unit's records.
 */
@Controller
@PreAuthorize("hasAnyRole('STAFF', 'UNIT_HEAD', 'PERFORMANCE', 'INSPECTOR', 'COMMITTEE')")
class QuarterExportController {

	private final Editions editions;

	private final ScoreExplanation explanation;

	private final QuarterAdjustments adjustments;

	private final QuarterSheets sheets;

	private final SheetExport export;

	private final DataScopes scopes;

	private final AssessmentTexts texts;

	QuarterExportController(Editions editions, ScoreExplanation explanation, QuarterAdjustments adjustments,
			QuarterSheets sheets, SheetExport export, DataScopes scopes, AssessmentTexts texts) {
		this.editions = editions;
		this.explanation = explanation;
		this.adjustments = adjustments;
		this.sheets = sheets;
		this.export = export;
		this.scopes = scopes;
		this.texts = texts;
	}

	@GetMapping("/quarters/{quarter}/export.xlsx")
	ResponseEntity<StreamingResponseBody> export(@PathVariable Quarter quarter,
			@RequestParam(required = false) @Nullable Integer edition, @SignedIn Actor actor, Locale locale) {
		EditionText text = this.editions.text(quarter, edition);
		Edition chosen = text.edition();
		Standing standing = this.explanation.standing(text);
		List<SheetPart<?>> parts = this.sheets.of(standing,
				this.adjustments.of(standing.inputs(), this.scopes.of(actor)));
		SheetInformation information = new SheetInformation("assessment-quarter", "/quarters/" + quarter,
				chosen(quarter, chosen));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("quarter-" + quarter + "-edition-" + chosen.number() + ".xlsx")
						.build()
						.toString())
			.body((out) -> this.export.write(information, parts, actor, locale, out));
	}

	private Map<String, String> chosen(Quarter quarter, Edition edition) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put(this.texts.text("assessment.quarter.name"), this.texts.quarter(quarter));
		chosen.put(this.texts.text("assessment.edition.name"), this.texts.text("assessment.edition", edition.number()));
		chosen.put(this.texts.text("assessment.xlsx.digest"), edition.digest());
		return chosen;
	}

}
