package org.workstyle.inspection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
class InspectionSheets {

	private final SheetExport export;

	InspectionSheets(SheetExport export) {
		this.export = export;
	}

	/**
	 * Answers with the rows of a list.
	 * @param name name of the file without ending, and kind of record
	 * @param filter the filter of the list
	 * @param path address of the list
	 */
	<T> ResponseEntity<StreamingResponseBody> answer(String name, ListAddress filter, String path,
			List<SheetColumn<T>> columns, Stream<T> rows, Actor actor, Locale locale) {
		Map<String, String> chosen = new LinkedHashMap<>();
		filter.values().forEach((parameter, value) -> chosen.put(parameter, value.toString()));
		SheetInformation information = new SheetInformation(name, filter.address(path), chosen);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + "s.xlsx").build().toString())
			.body((out) -> this.export.write(information, columns, rows, actor, locale, out));
	}

}
