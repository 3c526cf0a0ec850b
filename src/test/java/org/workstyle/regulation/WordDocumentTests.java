package org.workstyle.regulation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordDocumentTests {

	@Test
	void readsParagraphsAndTables() throws IOException {
		String text = text(WordFixture
			.document(WordFixture.paragraph("第一条　甲。"), WordFixture.paragraph("第二条　分工如下："),
					"<w:tbl><w:tr><w:tc>" + WordFixture.paragraph("事项") + "</w:tc><w:tc>"
							+ WordFixture.paragraph("责任股室") + WordFixture.paragraph("（分局）") + "</w:tc></w:tr></w:tbl>",
					WordFixture.paragraph("第三条　丙。")));

		assertThat(text).isEqualTo("第一条　甲。\n第二条　分工如下：\n事项 | 责任股室 （分局）\n第三条　丙。");
	}

	@Test
	void writesTheNumbersThatWordCountsItself() throws IOException {
		String text = text(WordFixture.document(WordFixture.counted("1", 0, "总则"), WordFixture.counted("1", 1, "甲。"),
				WordFixture.counted("1", 1, "乙："), WordFixture.counted("1", 2, "丙；"), WordFixture.counted("1", 2, "丁。"),
				WordFixture.counted("1", 0, "附则"), WordFixture.counted("1", 1, "戊。")));

		assertThat(RevisionText.of(ArticleRecognition.recognise(text, ""))).extracting(ArticleText::label)
			.containsExactly("第一章", "第一条", "第二条", "第二章", "第三条");
		assertThat(text).contains("第二条　乙：\n（一）丙；\n（二）丁。");
	}

	@Test
	void leavesOutWhatWasDeletedByTrackedChanges() throws IOException {
		assertThat(text(
				WordFixture.document("<w:p><w:r><w:t>第一条　</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
						+ "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:t>规定。</w:t></w:r></w:p>")))
			.isEqualTo("第一条　新规定。");
	}

	@Test
	void refusesWhatIsNoWordDocument() {
		for (byte[] file : new byte[][] { "第一条".getBytes(StandardCharsets.UTF_8),
				WordFixture.zip(Map.of("xl/workbook.xml", "<workbook/>")),
				WordFixture.zip(Map.of("word/document.xml", "<w:document")) }) {
			assertThatExceptionOfType(PortalException.class)
				.isThrownBy(() -> WordDocument.text(new ByteArrayInputStream(file)))
				.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo("regulation.error.file.word"));
		}
	}

	@Test
	void refusesABomb() {
		byte[] bomb = WordFixture.zip(Map.of("word/document.xml", " ".repeat(33 << 20)));

		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> WordDocument.text(new ByteArrayInputStream(bomb)))
			.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo("regulation.error.file.size"));
	}

	@Test
	void readsNothingFromOutside() {
		byte[] file = WordFixture.zip(Map.of("word/document.xml",
				"<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:p xmlns:w=\"" + WordFixture.WORD
						+ "\"><w:r><w:t>&secret;</w:t></w:r></w:p>"));

		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> WordDocument.text(new ByteArrayInputStream(file)));
	}

	private static String text(byte[] file) throws IOException {
		return WordDocument.text(new ByteArrayInputStream(file));
	}

}
