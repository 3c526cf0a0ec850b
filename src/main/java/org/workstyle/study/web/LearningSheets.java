package org.workstyle.study.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.shared.Actor;

/**
 * Answers a request with a workbook of what the page shows.
 */
@Component
class LearningSheets {

	private final SheetExport export;

	LearningSheets(SheetExport export) {
		this.export = export;
	}

	<T> ResponseEntity<StreamingResponseBody> answer(String fileName, SheetInformation information,
			List<SheetColumn<T>> columns, Stream<T> rows, Actor actor, Locale locale) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(fileName).build().toString())
			.body((out) -> this.export.write(information, columns, rows, actor, locale, out));
	}

}
