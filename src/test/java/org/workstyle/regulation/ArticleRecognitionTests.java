package org.workstyle.regulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each layout as somebody pasted it, and what it says when it is put together.
 */
class ArticleRecognitionTests {

	static Stream<Arguments> layouts() {
		return Stream.of(
				layout("one line each, full-width space", "第一条　为规范工作，制定本规则。\n第二条　本规则适用于全局。", "第一条:为规范工作，制定本规则。",
						"第二条:本规则适用于全局。"),
				layout("half-width space", "第一条 甲。\n第二条 乙。", "第一条:甲。", "第二条:乙。"),
				layout("no space at all", "第一条为规范工作。\n第二条各股室应当配合。", "第一条:为规范工作。", "第二条:各股室应当配合。"),
				layout("number on a line of its own", "第一条\n甲。\n第二条\n乙。", "第一条:甲。", "第二条:乙。"),
				layout("spaces inside the number", "第 一 条　甲。\n第 二 条　乙。\n第　三　条　丙。", "第一条:甲。", "第二条:乙。", "第三条:丙。"),
				layout("Arabic digits", "第1条 甲。\n第2条 乙。", "第一条:甲。", "第二条:乙。"),
				layout("full-width digits", "第１条　甲。\n第２条　乙。\n第１２条　丙。", "第一条:甲。", "第二条:乙。", "第十二条:丙。"),
				layout("colon or dun after the number", "第一条：甲。\n第二条、乙。", "第一条:甲。", "第二条:乙。"),
				layout("inserted articles", "第一条　甲。\n第一条之一　乙。\n第一条之二　丙。\n第二条　丁。", "第一条:甲。", "第一条之一:乙。", "第一条之二:丙。",
						"第二条:丁。"),
				layout("inserted, the other way round", "第十二条 甲。\n第十二之一条 乙。\n第12-2条 丙。", "第十二条:甲。", "第十二条之一:乙。",
						"第十二条之二:丙。"),
				layout("chapters", "第一章　总　则\n第一条　甲。\n第二章 附则\n第二条　乙。", "第一章 总则", "第一条:甲。", "第二章 附则", "第二条:乙。"),
				layout("chapter and heading on two lines", "第一章\n总则\n第一条　甲。", "第一章 总则", "第一条:甲。"),
				layout("chapters and sections", "第一章 总则\n第一节 一般规定\n第一条 甲。\n第二节　特别规定\n第二条 乙。", "第一章 总则", "第一节 一般规定",
						"第一条:甲。", "第二节 特别规定", "第二条:乙。"),
				layout("parts", "第一编 组织\n第一章 总则\n第一条 甲。", "第一编 组织", "第一章 总则", "第一条:甲。"),
				layout("items and sub-items", "第一条 会议包括：\n(一)党委会；\n（ 二 ）局长办公会：\n1、例会；\n２．临时会。\n第二条 乙。",
						"第一条:会议包括：/（一）党委会；/（二）局长办公会：/1.例会；/2.临时会。", "第二条:乙。"),
				layout("several paragraphs", "第一条　甲。\n　　甲的第二款。\n第二条　乙。", "第一条:甲。/甲的第二款。", "第二条:乙。"),
				layout("preamble and title", "《工作规则》\n（2023年3月1日局党委会审议通过）\n第一条　甲。", "序:（2023年3月1日局党委会审议通过）", "第一条:甲。"),
				layout("table of contents", "工作规则\n目　录\n第一章 总则……1\n第二章 附则……3\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。", "第一章 总则",
						"第一条:甲。", "第二章 附则", "第二条:乙。"),
				layout("page numbers", "第一条 甲。\n— 1 —\n第二条 乙。\n- 2 -", "第一条:甲。", "第二条:乙。"),
				layout("lines broken by a page", "第一条　党委会议由书记召集并主持，书记不能参加时可以委托副\n书记召集并主持。\n第二条　乙。",
						"第一条:党委会议由书记召集并主持，书记不能参加时可以委托副书记召集并主持。", "第二条:乙。"),
				layout("several articles on one line", "第一章 总则 第一条 甲。第二条 乙。 第三条　丙。", "第一章 总则", "第一条:甲。", "第二条:乙。",
						"第三条:丙。"),
				layout("captions", "第一条【目的】为了规范。\n第二条（适用范围）适用全局。\n第三条 （一）不是条标。", "第一条〔目的〕:为了规范。", "第二条〔适用范围〕:适用全局。",
						"第三条:（一）不是条标。"),
				layout("a paragraph that begins with a reference", "第一条 甲。\n第二条 乙。\n第一条规定的事项，由办公室负责。\n第三条 丙。", "第一条:甲。",
						"第二条:乙。/第一条规定的事项，由办公室负责。", "第三条:丙。"),
				layout("the next number as a reference", "第一条 甲。\n第二条第二款所称人员包括：\n第二条 乙。", "第一条:甲。/第二条第二款所称人员包括：",
						"第二条:乙。"),
				layout("a table pasted", "第一条 分工如下：\n事项\t责任股室\t时限\n收文\t办公室\t1日\n第二条 乙。",
						"第一条:分工如下：/事项 | 责任股室 | 时限/收文 | 办公室 | 1日", "第二条:乙。"),
				layout("appendix", "第一条 甲。\n附件：1.报销单\n2.审批表", "第一条:甲。", "附:附件：1.报销单/2.审批表"),
				layout("Markdown from a chat", "**第一条** 甲。\n\n**第二条** 乙。", "第一条:甲。", "第二条:乙。"),
				layout("a notice without articles", "各股室：\n一、提高认识\n认真学习。\n二、抓好落实\n（一）明确责任。", "序:各股室：", "一:提高认识/认真学习。",
						"二:抓好落实/（一）明确责任。"),
				layout("a plan counted in digits", "1. 提高认识\n2. 抓好落实\n3．加强督导", "1:提高认识", "2:抓好落实", "3:加强督导"),
				layout("hundreds", "第九十九条 甲。\n第一百条 乙。\n第一百零一条 丙。\n第一百一十条 丁。", "第九十九条:甲。", "第一百条:乙。", "第一百零一条:丙。",
						"第一百一十条:丁。"),
				layout("Windows line ends, no-break spaces, byte order mark",
						"\uFEFF第一条\u00A0甲。\r\n\r\n第二条\u00A0乙。\r\n", "第一条:甲。", "第二条:乙。"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("layouts")
	void recognisesTheLayout(String name, String text, List<String> expected) {
		List<ArticleText> pieces = RevisionText.of(ArticleRecognition.recognise(text, "工作规则"));

		assertThat(pieces.stream().map(ArticleRecognitionTests::told)).as(name).containsExactlyElementsOf(expected);
	}

	@Test
	void saysWhereItIsNotSure() {
		List<TextBlock> blocks = ArticleRecognition.recognise("第一条 甲。\n第三条 丙。\n第三条 丁。\n第一条规定的事项。\n第四条 如下：\n甲\t乙",
				"工作规则");

		assertThat(blocks).extracting(TextBlock::kind)
			.containsExactly(BlockKind.ARTICLE, BlockKind.ARTICLE, BlockKind.ARTICLE, BlockKind.CONTINUED,
					BlockKind.ARTICLE);
		assertThat(blocks).extracting(TextBlock::doubt)
			.containsExactly(null, Doubt.GAP, Doubt.REPEATED, Doubt.REFERENCE, Doubt.TABLE);
	}

	@Test
	void wrongGuessesAreCorrectedBlockByBlock() {
		List<TextBlock> guessed = ArticleRecognition.recognise("第一条 甲。\n第三条规定的事项。\n第二条 乙。", "工作规则");
		TextBlock wrong = guessed.get(1);

		List<TextBlock> corrected = List.of(guessed.get(0),
				new TextBlock(BlockKind.ARTICLE, "第一条之一", "", wrong.text(), null), guessed.get(2));

		assertThat(RevisionText.of(corrected)).extracting(ArticleText::label).containsExactly("第一条", "第一条之一", "第二条");
	}

	@Test
	void refusesNumbersThatAreMissingRepeatedOrOutOfOrder() {
		refuses("regulation.error.block.number", block("", "甲"));
		refuses("regulation.error.block.repeated", block("第一条", "甲"), block("第1条", "乙"));
		refuses("regulation.error.block.order", block("第二条", "甲"), block("第一条", "乙"));
		refuses("regulation.error.block.empty", block("第二条", " "));
	}

	@Test
	void takesApartWhatItPutTogether() {
		List<ArticleText> pieces = RevisionText
			.of(ArticleRecognition.recognise("序言\n第一章 总则\n第一条 甲。\n（一）乙；\n第一条之一 丙。\n附件：表", "工作规则"));

		assertThat(RevisionText.of(RevisionText.blocks(pieces))).isEqualTo(pieces);
	}

	private static void refuses(String key, TextBlock... blocks) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> RevisionText.of(List.of(blocks)))
			.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo(key));
	}

	private static TextBlock block(String label, String text) {
		return new TextBlock(BlockKind.ARTICLE, label, "", text, null);
	}

	private static Arguments layout(String name, String text, String... expected) {
		return Arguments.of(name, text, List.of(expected));
	}

	private static String told(ArticleText piece) {
		String text = piece.text().lines().collect(Collectors.joining("/"));
		return switch (piece.kind()) {
			case PREAMBLE -> "序:" + text;
			case APPENDIX -> "附:" + text;
			case CHAPTER, SECTION -> piece.label() + " " + piece.heading();
			case ARTICLE -> piece.label() + (piece.heading().isEmpty() ? "" : "〔" + piece.heading() + "〕") + ":" + text;
		};
	}

}
