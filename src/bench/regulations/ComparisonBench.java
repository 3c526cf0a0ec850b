import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.workstyle.PortalApplication;
import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.regulation.RegulationDetails;
import org.workstyle.regulation.RegulationId;
import org.workstyle.regulation.RegulationRecords;
import org.workstyle.regulation.ArticleText;
import org.workstyle.regulation.StoredArticle;
import org.workstyle.regulation.TextComparison;
import org.workstyle.shared.Role;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Times the comparison of two revisions against the page that shows it. Run by
 * {@code comparison.sh}.
 */
public class ComparisonBench {

	private static final int ROUNDS = 50;

	private static final UUID UNIT = new UUID(0, 1);

	private static final UUID REGULATION = new UUID(0, 2);

	private static final String[] SENTENCES = { "党委会议由书记召集并主持", "出席人数须达到应到人数的三分之二", "议题由分管领导提出并附书面材料",
			"会议纪要应当在五个工作日内印发", "涉及重大事项的应当充分酝酿", "办公室负责会务与督办", "未经审定的议题不得上会", "列席人员由主持人确定",
			"差旅费凭票据在三十日内报销", "公文由办公室统一编号登记", "各分局应当指定专人负责", "违反本办法的依规依纪处理", "印章由专人保管并登记使用",
			"采购金额超过五万元的集体研究决定", "档案每年第一季度移交归档" };

	public static void main(String[] args) throws Exception {
		int articles = Integer.parseInt(args[1]);
		try (var portal = SpringApplication.run(PortalApplication.class, "--portal.db.folder=" + Path.of(args[0]),
				"--portal.demo=false", "--server.port=0")) {
			FlywayConnectionDetails login = portal.getBean(FlywayConnectionDetails.class);
			try (Connection owner = DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(),
					login.getPassword())) {
				fill(owner, articles);
			}
			measure((WebApplicationContext) portal, articles);
		}
	}

	private static void measure(WebApplicationContext portal, int articles) {
		CurrentUser reader = new CurrentUser(new AccountId(new UUID(0, 9)), null, "bench", "Bench",
				Set.of(Role.PERFORMANCE));
		RegulationRecords records = portal.getBean(RegulationRecords.class);
		RegulationDetails regulation = records.find(new RegulationId(REGULATION), reader);
		List<ArticleText> before = text(records.text(regulation.revision(1)));
		List<ArticleText> after = text(records.text(regulation.revision(2)));
		MockMvc mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
		long[][] times = new long[3][ROUNDS];
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			int at = Math.max(round, 0);
			times[0][at] = taken(() -> TextComparison.between(before, after));
			times[1][at] = taken(() -> page(mvc, reader, "sides"));
			times[2][at] = taken(() -> page(mvc, reader, "column"));
		}
		double compared = median(times[0]);
		System.out.printf("%d and %d pieces, %d changed%n", before.size(), after.size(),
				TextComparison.between(before, after).changed());
		System.out.printf("| view | comparing, ms | the page without it, ms | ratio |%n| --- | ---: | ---: | ---: |%n");
		System.out.printf("| two columns | %.1f | %.1f | %.2f |%n", compared, median(times[1]) - compared,
				compared / (median(times[1]) - compared));
		System.out.printf("| one column | %.1f | %.1f | %.2f |%n", compared, median(times[2]) - compared,
				compared / (median(times[2]) - compared));
	}

	private static List<ArticleText> text(List<StoredArticle> stored) {
		return stored.stream().map(StoredArticle::text).toList();
	}

	private interface Work {

		void run() throws Exception;

	}

	private static void page(MockMvc mvc, CurrentUser reader, String view) throws Exception {
		mvc.perform(get("/regulations/" + REGULATION + "/comparison?from=1&to=2&view=" + view).with(user(reader)))
			.andExpect(status().isOk());
	}

	private static long taken(Work work) {
		long started = System.nanoTime();
		try {
			work.run();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return System.nanoTime() - started;
	}

	private static double median(long[] times) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[ROUNDS / 2] / 1e6;
	}

	/**
	 * Two published revisions of one regulation: in the second every other article is
	 * written anew, changed or new, and ten stand elsewhere.
	 */
	private static void fill(Connection owner, int articles) throws Exception {
		Random chance = new Random(7);
		List<String> before = new ArrayList<>();
		for (int number = 0; number < articles; number++) {
			before.add(article(chance));
		}
		List<String> after = new ArrayList<>();
		for (String text : before) {
			after.add(switch (chance.nextInt(6)) {
				case 0 -> article(chance);
				case 1 -> text.replace("应当", "必须").replace("会议", "专题会议") + "另行通知的除外。";
				case 2 -> text + article(chance);
				default -> text;
			});
		}
		for (int moved = 0; moved < 10; moved++) {
			after.add(chance.nextInt(articles), after.remove(chance.nextInt(articles)));
		}
		try (Statement statement = owner.createStatement()) {
			statement.execute("insert into unit (id, code, name, short_name, pinyin, type, founded_on, version) values ('"
					+ UNIT + "', 'B', '办公室', '办公室', '', 'DEPARTMENT', '2010-01-01', 0)");
			statement.execute("insert into regulation (id, title, category, kind, owner_id, review_months, changed_at,"
					+ " version) values ('" + REGULATION + "', '工作规则', 'ADMINISTRATION', 'INTERNAL', '" + UNIT
					+ "', 24, now(), 0)");
			statement.execute("insert into regulation_revision (id, regulation_id, number, stage, reason,"
					+ " document_number, effective_on, ends_on, articles, published_at) select"
					+ " ('018f0000-0000-7000-8002-00000000000' || n)::uuid, '" + REGULATION + "', n, 'PUBLISHED', '修订',"
					+ " n || '号', case n when 1 then date '2020-01-01' else date '2022-01-01' end,"
					+ " case n when 1 then date '2022-01-01' end, " + articles + ", now() from generate_series(1, 2) n");
		}
		insert(owner, 1, before);
		insert(owner, 2, after);
	}

	private static String article(Random chance) {
		StringBuilder text = new StringBuilder();
		for (int sentence = 0; sentence <= 1 + chance.nextInt(5); sentence++) {
			text.append(SENTENCES[chance.nextInt(SENTENCES.length)]).append(chance.nextInt(100)).append("。");
		}
		return text.toString();
	}

	private static void insert(Connection owner, int revision, List<String> texts) throws Exception {
		try (PreparedStatement row = owner.prepareStatement("insert into article (id, revision_id, regulation_id,"
				+ " origin_id, position, kind, number, insertion, label, heading, text) values (gen_random_uuid(),"
				+ " ?, ?, gen_random_uuid(), ?, 'ARTICLE', ?, 0, ?, '', ?)")) {
			for (int place = 0; place < texts.size(); place++) {
				row.setObject(1, UUID.fromString("018f0000-0000-7000-8002-00000000000" + revision));
				row.setObject(2, REGULATION);
				row.setInt(3, place);
				row.setInt(4, place + 1);
				row.setString(5, "第" + (place + 1) + "条");
				row.setString(6, texts.get(place));
				row.addBatch();
			}
			row.executeBatch();
		}
	}

}
