package org.workstyle.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.workstyle.guard.JavaSources.Literal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text that people read stands in the message files, in both languages.
 */
class MessageTests {

	private static final Map<String, String> CHINESE = MessageFiles.texts("");

	private static final Map<String, String> ENGLISH = MessageFiles.texts("_en");

	private static final Mentions MENTIONS = Mentions.find();

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

	private static final Pattern CHINESE_TEXT = Pattern.compile("[\\u3001-\\u303f\\u4e00-\\u9fff]");

	private static final Pattern ENGLISH_TEXT = Pattern.compile("^[A-Z][a-z]+ [a-z]+.*", Pattern.DOTALL);

	/** English texts that show what Chinese one may type, or names the other language. */
	private static final Pattern SHOWS_CHINESE = Pattern
		.compile(".*(\\.example|\\.aliases|\\.help|notice.*)|layout\\.language\\.switch|typeMismatch.*");

	/**
	 * What people type, or how days and money are written in documents and both
	 * languages.
	 */
	private static final Set<String> READS_CHINESE = Set.of("LocalDateFormatter", "LocalTimeFormatter",
			"YearMonthFormatter", "InstantFormatter", "MomentReader", "Notice", "ReadingText", "RuleParameters",
			"ReferenceNames", "SettingCode", "ChineseNumerals", "ArticleNumber", "ArticleRecognition", "LeftOut",
			"TextLines", "RevisionText", "WordNumbering", "WordParagraphs", "Passages", "WordPairs", "References",
			"ChineseAmount", "WordNoticePrinter");

	/** Data in the bureau's own language, not texts of pages. */
	private static final Set<String> CHINESE_DATA = Set.of("FirstAccount", "StarterSet", "StopKind", "EnforcementStep",
			"EnforcementOrder");

	/** Written for whoever starts or examines the portal, in its log or terminal. */
	private static final Set<String> FOR_OPERATORS = Set.of("Maintenance", "MaintenanceCommand");

	@Test
	void everyFileIsRead() throws IOException {
		Properties settings = new Properties();
		try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
			settings.load(file);
		}

		assertThat(settings.getProperty("spring.messages.basename").split(","))
			.containsExactlyInAnyOrderElementsOf(MessageFiles.names().stream().map("messages/"::concat).toList());
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(CHINESE.keySet()).filteredOn((key) -> !ENGLISH.containsKey(key)).as("without English").isEmpty();
		assertThat(ENGLISH.keySet()).filteredOn((key) -> !CHINESE.containsKey(key)).as("without Chinese").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "_en" })
	void everyKeyStandsOnce(String language) {
		List<String> keys = MessageFiles.names()
			.stream()
			.flatMap((name) -> MessageFiles.keys(name, language).stream())
			.toList();

		assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void bothLanguagesTakeTheSameArguments() {
		assertThat(CHINESE.keySet()).allSatisfy(
				(key) -> assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(CHINESE.get(key))));
	}

	/**
	 * A text with arguments is a {@link java.text.MessageFormat}, in which an apostrophe
	 * is written twice; other texts are shown as they are.
	 */
	@Test
	void apostrophesAreWrittenForTheirReader() {
		assertThat(ENGLISH.entrySet()).filteredOn((text) -> text.getValue().contains("'"))
			.filteredOn((text) -> text.getValue().replace("''", "").contains("'") == takesArguments(text.getValue()))
			.isEmpty();
	}

	private static boolean takesArguments(String text) {
		return ARGUMENT.matcher(text).find();
	}

	@Test
	void englishIsEnglish() {
		assertThat(ENGLISH.entrySet()).filteredOn((text) -> CHINESE_TEXT.matcher(text.getValue()).find())
			.filteredOn((text) -> !SHOWS_CHINESE.matcher(text.getKey()).matches())
			.isEmpty();
	}

	@Test
	void everyKeyOfATemplateExists() {
		assertThat(CHINESE.keySet()).containsAll(MENTIONS.named());
	}

	@Test
	void everyKeyOfJavaExists() {
		Set<String> known = CHINESE.keySet();
		Set<String> modules = new TreeSet<>(MessageFiles.names());

		assertThat(MENTIONS.ofModules(modules)).filteredOn((text) -> !known.contains(text))
			.filteredOn((text) -> known.stream().noneMatch((key) -> key.startsWith(text)))
			.as("keys in quotes without a text")
			.isEmpty();
	}

	@Test
	void everyKeyIsUsed() {
		Map<String, Set<String>> members = JavaSources.get().members();

		assertThat(CHINESE.keySet())
			.filteredOn((key) -> !MENTIONS.use(key) && !describesMember(key, members)
					&& !key.matches("(layout\\.section|scoring)\\..*")
					&& !key
						.matches("(Not|Size|Min|Max|Decimal|Positive|Digits|Pattern|Email|Past|Future|Assert|type).*"))
			.isEmpty();
	}

	/**
	 * Labels of fields, which histories name by type and property.
	 */
	private static boolean describesMember(String key, Map<String, Set<String>> members) {
		String[] parts = key.split("\\.");
		return members.containsKey(parts[0]) && (parts.length == 1 || members.get(parts[0]).contains(parts[1])
				|| key.indexOf('.', parts[0].length()) > 0);
	}

	@Test
	void everyShownEnumHasAllItsTexts() {
		Map<String, Set<String>> constants = JavaSources.get().constants();
		Set<String> expected = MENTIONS.shownEnums(constants)
			.stream()
			.flatMap((name) -> constants.get(name).stream().map((constant) -> name + "." + constant))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(expected).isNotEmpty();
		assertThat(CHINESE.keySet()).containsAll(expected);
	}

	@Test
	void noTextOfAPageStandsInJava() {
		assertThat(JavaSources.get().literals()).isNotEmpty().filteredOn(MessageTests::isTextOfPage).isEmpty();
	}

	private static boolean isTextOfPage(Literal literal) {
		if (literal.file().startsWith("org/workstyle/demo") || isData(literal)) {
			return false;
		}
		if (CHINESE_TEXT.matcher(literal.text()).find()) {
			return !READS_CHINESE.contains(literal.type());
		}
		return ENGLISH_TEXT.matcher(literal.text()).matches() && !FOR_OPERATORS.contains(literal.type())
				&& !literal.use()
					.matches("new \\w+(Exception|Analysis)|super|@ApplicationModule|(LOG|logger)\\..*|Assert\\..*");
	}

	/**
	 * What modules give to the data elements carries its names in both languages.
	 */
	private static boolean isData(Literal literal) {
		return CHINESE_DATA.contains(literal.type()) || literal.type().endsWith("Elements");
	}

	@Test
	void noChineseStandsInScripts() throws IOException {
		try (var scripts = Files.walk(Path.of("src/main/resources/static/js"))) {
			assertThat(scripts.filter(Files::isRegularFile)).isNotEmpty()
				.allSatisfy((script) -> assertThat(Files.readString(script)).doesNotContainPattern(CHINESE_TEXT));
		}
	}

	private static Set<Integer> arguments(String text) {
		return ARGUMENT.matcher(text)
			.results()
			.map((MatchResult found) -> Integer.valueOf(found.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
