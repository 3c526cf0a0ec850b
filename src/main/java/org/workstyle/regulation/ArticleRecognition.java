package org.workstyle.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds chapters, sections and articles in an entered text by how the Legislation Law has
 * them counted (第一章, 第一节, 第一条, 第十二条之一), however they were typed. A document without
 * articles is taken apart at 一、 or 1. What it is not sure of it says.
 */
public final class ArticleRecognition {

	private static final String N = "[" + ChineseNumerals.CHARACTERS + "\\s\\u3000]+?";

	private static final Pattern CHAPTER = Pattern.compile("^第\\s*(" + N + ")\\s*(编|章|部\\s*分)[\\s\\u3000:：、.．]*(.*)$");

	private static final Pattern SECTION = Pattern.compile("^第\\s*(" + N + ")\\s*(节)[\\s\\u3000:：、.．]*(.*)$");

	private static final Pattern ARTICLE = Pattern.compile("^" + ArticleNumber.PATTERN + "([\\s\\u3000:：、.．|]*)(.*)$");

	private static final Pattern CAPTION = Pattern
		.compile("^(?:【([^】]{1,20})】|[（(]((?![" + ChineseNumerals.CHARACTERS + "]+[)）])[^）)]{1,15})[）)])[\\s\\u3000]*");

	private static final Pattern REFERRING = Pattern.compile("^(?:第|规定|所称|所列|所述|中的?|的|至|到|、第|和第|及第|以及|或者?第|[，,]).*");

	private static final Pattern TOP = Pattern.compile("^([" + ChineseNumerals.CHARACTERS + "]+)、[\\s\\u3000]*(.*)$");

	private static final Pattern DIGIT_TOP = Pattern.compile("^([0-9]{1,3})\\.[\\s\\u3000]*(.*)$");

	private static final Pattern APPENDIX = Pattern.compile("^附\\s*[件录表]?\\s*[0-9０-９]*\\s*(?:[:：].*|$)");

	private static final int LONGEST_HEADING = 40;

	private final LeftOut leftOut;

	private final List<TextBlock> blocks = new ArrayList<>();

	private final Set<ArticleNumber> seen = new HashSet<>();

	private ArticleNumber last = new ArticleNumber(0, 0);

	private ArticleRecognition(String title) {
		this.leftOut = new LeftOut(title);
	}

	/**
	 * Takes a text apart.
	 * @param title the regulation's title, which is left out where it heads the text
	 */
	public static List<TextBlock> recognise(String text, String title) {
		List<String> lines = TextLines.of(text);
		ArticleRecognition recognition = new ArticleRecognition(title);
		if (lines.stream().anyMatch((line) -> ARTICLE.matcher(line).matches())) {
			lines.forEach(recognition::read);
		}
		else {
			boolean counted = lines.stream().anyMatch((line) -> TOP.matcher(line).matches());
			Pattern top = counted ? TOP : DIGIT_TOP;
			lines.forEach((line) -> recognition.readDocument(line, top));
		}
		return List.copyOf(recognition.blocks);
	}

	private void read(String line) {
		boolean heading = CHAPTER.matcher(line).matches() || SECTION.matcher(line).matches();
		if (omitted(line, heading) || headed(CHAPTER, BlockKind.CHAPTER, line)
				|| headed(SECTION, BlockKind.SECTION, line)) {
			return;
		}
		Matcher article = ARTICLE.matcher(line);
		Optional<ArticleNumber> number = article.matches() ? ArticleNumber.of(article) : Optional.empty();
		if (number.isPresent()) {
			article(number.get(), article.group(5), article.group(6), line);
		}
		else if (!this.seen.isEmpty() && APPENDIX.matcher(line).matches()) {
			this.blocks.add(new TextBlock(BlockKind.APPENDIX, "", "", line, null));
		}
		else {
			append(line);
		}
	}

	private void readDocument(String line, Pattern top) {
		if (omitted(line, false)) {
			return;
		}
		Matcher point = top.matcher(line);
		Optional<ArticleNumber> number = point.matches() ? ArticleNumber.read(point.group(1)) : Optional.empty();
		if (number.isPresent() && (this.seen.isEmpty() || number.get().follows(this.last))) {
			this.blocks.add(new TextBlock(BlockKind.ARTICLE, point.group(1), "", point.group(2), null));
			this.seen.add(number.get());
			this.last = number.get();
		}
		else if (!this.seen.isEmpty() && APPENDIX.matcher(line).matches()) {
			this.blocks.add(new TextBlock(BlockKind.APPENDIX, "", "", line, null));
		}
		else {
			append(line);
		}
	}

	private boolean headed(Pattern pattern, BlockKind kind, String line) {
		Matcher heading = pattern.matcher(line);
		if (!heading.matches() || heading.group(3).length() > LONGEST_HEADING || heading.group(3).endsWith("。")
				|| ChineseNumerals.read(heading.group(1)).isEmpty()) {
			return false;
		}
		String label = "第" + ChineseNumerals.write(ChineseNumerals.read(heading.group(1)).getAsInt())
				+ heading.group(2).replaceAll("\\s", "");
		this.blocks.add(new TextBlock(kind, label, "", "", null).headed(spaceless(heading.group(3))));
		return true;
	}

	/**
	 * Headings of two characters are often set apart: 总 则.
	 */
	private static String spaceless(String heading) {
		return heading.replaceAll("(?<=[\\u4e00-\\u9fff])[\\s\\u3000]+(?=[\\u4e00-\\u9fff])", "").strip();
	}

	private void article(ArticleNumber number, String gap, String rest, String line) {
		boolean follows = number.follows(this.last) || (this.seen.isEmpty() && number.number() == 1);
		if (gap.isEmpty() && REFERRING.matcher(rest).matches()) {
			this.blocks.add(new TextBlock(BlockKind.CONTINUED, "", "", line, Doubt.REFERENCE));
			return;
		}
		if (gap.isEmpty() && !follows && !rest.isEmpty()) {
			this.blocks.add(new TextBlock(BlockKind.CONTINUED, "", "", line, Doubt.REFERENCE));
			return;
		}
		Doubt doubt = this.seen.contains(number) ? Doubt.REPEATED : follows ? null : Doubt.GAP;
		Matcher caption = CAPTION.matcher(rest);
		boolean captioned = caption.find();
		String heading = captioned ? firstOf(caption.group(1), caption.group(2)) : "";
		this.blocks.add(new TextBlock(BlockKind.ARTICLE, number.label(), heading,
				captioned ? rest.substring(caption.end()) : rest, doubt));
		this.seen.add(number);
		this.last = number;
	}

	private static String firstOf(@Nullable String first, String second) {
		return (first != null) ? first : second;
	}

	/**
	 * A line without a number belongs to what stands above it; right below a chapter's
	 * number it is the heading.
	 */
	private void append(String line) {
		TextBlock above = this.blocks.isEmpty() ? null : this.blocks.get(this.blocks.size() - 1);
		if (above == null || above.kind() == BlockKind.OMITTED) {
			BlockKind kind = this.seen.isEmpty() ? BlockKind.PREAMBLE : BlockKind.CONTINUED;
			this.blocks.add(new TextBlock(kind, "", "", line, tableOf(line)));
			return;
		}
		boolean heading = above.kind() == BlockKind.CHAPTER || above.kind() == BlockKind.SECTION;
		if (heading && above.heading().isEmpty() && line.length() <= LONGEST_HEADING && !line.endsWith("。")) {
			replaceLast(above.headed(spaceless(line)));
		}
		else if (heading) {
			this.blocks.add(new TextBlock(BlockKind.CONTINUED, "", "", line, Doubt.REFERENCE));
		}
		else {
			TextBlock longer = above.with(line);
			replaceLast((longer.doubt() == null && tableOf(line) != null) ? longer.doubted(Doubt.TABLE) : longer);
		}
	}

	private static @Nullable Doubt tableOf(String line) {
		return line.contains(" | ") ? Doubt.TABLE : null;
	}

	private boolean omitted(String line, boolean heading) {
		boolean omitted = this.leftOut.leavesOut(line, heading, this.seen.isEmpty());
		if (omitted) {
			this.blocks.add(new TextBlock(BlockKind.OMITTED, "", "", line, null));
		}
		return omitted;
	}

	private void replaceLast(TextBlock block) {
		this.blocks.set(this.blocks.size() - 1, block);
	}

}
