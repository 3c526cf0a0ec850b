package org.workstyle.attachment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileCheckTests {

	private static final String EXTENSION = "attachment.refused.extension";

	private static final String CONTENT = "attachment.refused.content";

	private static final String MACRO = "attachment.refused.macro";

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> taken() {
		byte[] gb18030 = "签到：张三，李四\r\n".repeat(20).getBytes(Charset.forName("GB18030"));
		return Stream.of(arguments("学习材料.pdf", SampleFiles.pdf()), arguments("扫描件.PNG", SampleFiles.png()),
				arguments("纪要.doc", SampleFiles.oldOffice("WordDocument")),
				arguments("纪要.wps", SampleFiles.oldOffice("WordDocument")),
				arguments("纪要.docx", SampleFiles.zip("word/document.xml")),
				arguments("台账.xlsx", SampleFiles.zip("xl/workbook.xml")),
				arguments("公文.ofd", SampleFiles.zip("OFD.xml")), arguments("名单.txt", gb18030),
				arguments("名单.csv", SampleFiles.text("姓名,单位\n张三,办公室\n")));
	}

	@ParameterizedTest
	@MethodSource
	void taken(String name, byte[] content) throws IOException {
		assertThat(new FileCheck().check(name, file(content))).isEqualTo(FileType.ofName(name).orElseThrow());
	}

	static Stream<Arguments> refused() {
		byte[] page = SampleFiles.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
		byte[] drawing = SampleFiles
			.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
		return Stream.of(arguments("page.html", page, EXTENSION), arguments("drawing.svg", drawing, EXTENSION),
				arguments("setup.exe", SampleFiles.program(), EXTENSION), arguments("noextension", page, EXTENSION),
				arguments("材料.zip", SampleFiles.zip("a.txt"), EXTENSION),
				arguments("材料.pdf.exe", SampleFiles.program(), EXTENSION), arguments("page.txt", page, CONTENT),
				arguments("drawing.png", drawing, CONTENT), arguments("setup.pdf", SampleFiles.program(), CONTENT),
				arguments("材料.docx", SampleFiles.zip("a.txt"), CONTENT),
				arguments("台账.docx", SampleFiles.zip("xl/workbook.xml"), CONTENT),
				arguments("图.jpg", SampleFiles.png(), CONTENT),
				arguments("台账.xlsm", SampleFiles.zip("xl/workbook.xml"), EXTENSION),
				arguments("台账.xlsx", SampleFiles.zip("xl/workbook.xml", "xl/vbaProject.bin"), MACRO),
				arguments("台账.xlsx", SampleFiles.zip("xl/workbook.xml", "sheet.macroEnabled.main+xml"), MACRO),
				arguments("台账.xls", SampleFiles.oldOffice("_VBA_PROJECT"), MACRO));
	}

	@ParameterizedTest
	@MethodSource
	void refused(String name, byte[] content, String reason) throws IOException {
		Path file = file(content);

		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> new FileCheck().check(name, file))
			.returns(reason, PortalException::messageKey);
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("file"), content);
	}

}
