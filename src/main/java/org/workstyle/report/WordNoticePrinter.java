package org.workstyle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.workstyle.arrears.Notice;
import org.workstyle.arrears.NoticePrinter;
import org.workstyle.arrears.PlanState.Instalment;

/**
 * Fills the Word templates of the documents that are served on taxpayers.
 */
@Component
class WordNoticePrinter implements NoticePrinter {

	private static final Configure CONFIGURE = Configure.builder()
		.bind("lines", new LoopRowTableRenderPolicy())
		.bind("instalments", new LoopRowTableRenderPolicy())
		.build();

	@Override
	public byte[] print(Notice notice) {
		String file = "report/notices/" + notice.kind().name().toLowerCase(Locale.ROOT) + ".docx";
		try (InputStream template = new ClassPathResource(file).getInputStream();
				XWPFTemplate filled = XWPFTemplate.compile(template, CONFIGURE).render(texts(notice));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			filled.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> texts(Notice notice) {
		Map<String, Object> texts = new HashMap<>();
		texts.put("bureau", notice.bureau());
		texts.put("unit", notice.unit());
		texts.put("taxpayer", notice.taxpayer());
		texts.put("creditCode", notice.creditCode());
		texts.put("number", notice.number());
		texts.put("day", day(notice.day()));
		texts.put("deadline", day(notice.deadline()));
		texts.put("principal", money(notice.principal()));
		texts.put("surcharge", money(notice.surcharge()));
		texts.put("total", money(notice.total()));
		texts.put("capitals", ChineseAmount.of(notice.total()));
		texts.put("lines", notice.lines().stream().map(WordNoticePrinter::line).toList());
		texts.put("instalments", instalments(notice.instalments()));
		texts.put("planned",
				money(notice.instalments().stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add)));
		return texts;
	}

	private static Map<String, Object> line(Notice.Line line) {
		return Map.of("tax", line.tax(), "period", line.from() + " 至 " + line.to(), "dueOn", line.dueOn().toString(),
				"principal", money(line.principal()), "surcharge", money(line.surcharge()), "total",
				money(line.total()));
	}

	private static List<Map<String, Object>> instalments(List<Instalment> instalments) {
		return instalments.stream()
			.map((each) -> Map.<String, Object>of("number", String.valueOf(instalments.indexOf(each) + 1), "due",
					day(each.due()), "amount", money(each.amount())))
			.toList();
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) : "";
	}

	private static String money(BigDecimal amount) {
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
	}

}
