import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.postgresql.PGConnection;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.PortalApplication;
import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.Imports;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;
import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.CreditGrade;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerDirectory;
import org.workstyle.taxpayer.TaxpayerFilter;
import org.workstyle.taxpayer.TaxpayerKind;
import org.workstyle.taxpayer.TaxpayerList;
import org.workstyle.taxpayer.TaxpayerState;

/**
 * Imports a million taxpayers into the running portal, compares the time with COPY of the
 * same rows into the same table, and asks for lists and searches over them. Run by
 * {@code run.sh}.
 */
public class TaxpayerBench {

	private static final int ROWS = Integer.getInteger("rows", 1_000_000);

	private static final int BRANCHES = 8;

	private static final String[] BRANDS = { "福顺", "鸿运", "兴隆", "恒达", "瑞祥", "永盛", "金源", "宏远", "鑫茂", "安泰" };

	private static final String[] TRADES = { "商贸", "建筑工程", "酿酒", "茶业", "物流", "餐饮管理", "信息科技" };

	private static final String[] KINDS = { "企业", "个体工商户" };

	private static final String[] GRADES = { "A", "B", "M", "C", "D" };

	private static final UUID HEAD = unit(0);

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		Path sheet = folder.resolve("taxpayers.xlsx");
		Path copy = folder.resolve("taxpayers.copy");
		try (ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class,
				"--portal.db.folder=" + folder.resolve("data"), "--portal.demo=false", "--server.port=0")) {
			FlywayConnectionDetails login = portal.getBean(FlywayConnectionDetails.class);
			try (Connection owner = DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(),
					login.getPassword())) {
				fill(owner);
				write(sheet, copy);
				long copied = Math.min(copy(owner, copy), copy(owner, copy));
				clear(owner);
				long imported = importSheet(portal.getBean(Imports.class), sheet);
				long rows = portal.getBean(JdbcClient.class)
					.sql("select count(*) from taxpayer")
					.query(Long.class)
					.single();
				System.out.printf("rows %,d · file %,d kB · COPY %,d ms · import %,d ms · ratio %.2f (at most 4)%n", rows,
						Files.size(sheet) / 1024, copied, imported, (double) imported / copied);
				System.out.printf("largest heap %,d MB of %,d MB%n", peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
				try (var statement = owner.createStatement()) {
					statement.execute("vacuum (analyze) taxpayer");
				}
				ask(portal.getBean(TaxpayerList.class), portal.getBean(TaxpayerDirectory.class));
			}
		}
	}

	private static void fill(Connection owner) throws Exception {
		try (var statement = owner.createStatement()) {
			statement.execute("truncate taxpayer cascade");
			statement.execute("insert into unit (id, code, name, short_name, pinyin, type, position, founded_on, version)"
					+ " select lpad(to_hex(n + 1), 32, '0')::uuid, 'B' || n, '第' || n || '分局', '第' || n || '分局', 'dfj',"
					+ " case n when 0 then 'BUREAU' else 'TAX_BRANCH' end, n, '2016-01-01', 0"
					+ " from generate_series(0, " + BRANCHES + ") n on conflict do nothing");
			statement.execute("insert into unit_parent (id, unit_id, parent_id, valid_from) select gen_random_uuid(), id,"
					+ " '" + HEAD + "', '2016-01-01' from unit u where id <> '" + HEAD
					+ "' and not exists (select from unit_parent p where p.unit_id = u.id)");
			statement.execute("insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)"
					+ " values ('" + HEAD + "', 'B1', '局长', 'jz', 'NONE', '2016-01-01', 0) on conflict do nothing");
			statement.execute("insert into membership (id, person_id, unit_id, home, position, valid_from) select '" + HEAD
					+ "', '" + HEAD + "', '" + HEAD + "', true, 'HEAD', '2016-01-01'"
					+ " where not exists (select from membership where person_id = '" + HEAD + "')");
		}
	}

	private static void clear(Connection owner) throws Exception {
		try (var statement = owner.createStatement()) {
			statement.execute("truncate taxpayer cascade");
			statement.execute("checkpoint");
		}
	}

	private static void write(Path file, Path copyFile) throws Exception {
		String[] heading = { "统一社会信用代码", "名称", "类型", "行业", "主管分局", "状态", "信用等级", "评价年度", "评定日期", "登记日期", "地址" };
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				PrintStream copy = new PrintStream(new BufferedOutputStream(Files.newOutputStream(copyFile)), false,
						"UTF-8");
				Workbook workbook = new Workbook(out, "bench", null)) {
			Worksheet sheet = workbook.newWorksheet("data");
			for (int column = 0; column < heading.length; column++) {
				sheet.value(0, column, heading[column]);
			}
			for (int row = 0; row < ROWS; row++) {
				String code = CreditCode.completingBoth("91520199" + "%08d".formatted(row)).value();
				String name = "云岭" + BRANDS[row % 10] + row + TRADES[row % 7] + "有限公司";
				String day = "%04d-%02d-%02d".formatted(2000 + row % 22, 1 + row % 12, 1 + row % 28);
				String[] cells = { code, name, KINDS[row % 2], "批发和零售业", "B" + (1 + row % BRANCHES),
						(row % 20 == 0) ? "非正常" : "正常", GRADES[row % 5], "2022", "2023-04-20", day, "人民路" + row % 500 + "号" };
				for (int column = 0; column < cells.length; column++) {
					sheet.inlineString(row + 1, column, cells[column]);
				}
				copy.printf("%s\t%s\tyl%dyxgs\t%s\tTRADE\t%s\t%s\t%s\t%s\t%s\t2022\t2023-04-20\t%s\t%s%n", code, name, row,
						(row % 2 == 0) ? TaxpayerKind.ENTERPRISE : TaxpayerKind.SOLE_TRADER, unit(1 + row % BRANCHES), day,
						(row % 20 == 0) ? TaxpayerState.NON_NORMAL : TaxpayerState.NORMAL, day, GRADES[row % 5], day,
						cells[10]);
				if (row % 1000 == 999) {
					sheet.flush();
				}
			}
		}
	}

	private static long copy(Connection owner, Path file) throws Exception {
		clear(owner);
		long start = System.nanoTime();
		try (InputStream in = Files.newInputStream(file)) {
			owner.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy taxpayer (credit_code, name, pinyin, kind, industry, unit_id, unit_since, state, state_since,"
						+ " grade, grade_year, graded_on, registered_on, address) from stdin", in, 1 << 16);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static long importSheet(Imports imports, Path file) throws Exception {
		Actor actor = new CurrentUser(new AccountId(UUID.randomUUID()), new PersonId(HEAD), "bench", "bench",
				Set.of(Role.STAFF, Role.UNIT_HEAD));
		long start = System.nanoTime();
		ImportRunId id;
		try (InputStream in = Files.newInputStream(file)) {
			id = imports.receive(imports.kind("taxpayers", actor), "taxpayers.xlsx", in, actor);
		}
		long received = System.nanoTime();
		ImportRun checked = settle(imports, id, actor);
		System.out.println(checked.state() + " " + checked.counts() + " " + checked.refusal());
		long previewed = System.nanoTime();
		imports.confirm(id, actor);
		ImportRun done = settle(imports, id, actor);
		long end = System.nanoTime();
		System.out.printf("%s · received %,d ms · checked %,d ms · written %,d ms%n", done.state(),
				(received - start) / 1_000_000, (previewed - received) / 1_000_000, (end - previewed) / 1_000_000);
		return (end - start) / 1_000_000;
	}

	private static ImportRun settle(Imports imports, ImportRunId id, Actor actor) throws InterruptedException {
		ImportRun run = imports.find(id, actor);
		while (run.state().isBusy()) {
			Thread.sleep(50);
			run = imports.find(id, actor);
		}
		return run;
	}

	private static void ask(TaxpayerList list, TaxpayerDirectory directory) {
		DataScope all = new DataScope(true, Set.of(), Set.of(), null);
		DataScope branch = new DataScope(false, Set.of(new UnitId(unit(1))), Set.of(), null);
		Map<String, Runnable> questions = new LinkedHashMap<>();
		questions.put("list", () -> list.page(TaxpayerFilter.ALL, null, null, all));
		questions.put("list of a branch", () -> list.page(TaxpayerFilter.ALL, null, null, branch));
		questions.put("list, middle", () -> list.page(TaxpayerFilter.ALL, code(ROWS / 2), null, all));
		questions.put("list, state and grade", () -> list.page(filter(TaxpayerState.NON_NORMAL, CreditGrade.D, null), null,
				null, all));
		questions.put("list, state of a branch", () -> list.page(filter(TaxpayerState.NON_NORMAL, null, null), null, null,
				branch));
		questions.put("list, nothing found", () -> list.page(filter(TaxpayerState.CLOSED, null, null), null, null, all));
		questions.put("search, frequent word", () -> directory.search("酿酒", 20, all));
		questions.put("search, one name", () -> directory.search("瑞祥" + (ROWS / 10 * 3 + 4), 20, all));
		questions.put("search, code", () -> directory.search(code(ROWS / 3), 20, all));
		questions.put("search, part of a code", () -> directory.search("00123", 20, branch));
		questions.put("search, two initials", () -> directory.search("yl", 20, branch));
		questions.put("search, initials nobody has", () -> directory.search("zzq", 20, all));
		questions.put("search, word nobody has", () -> directory.search("石油", 20, all));
		questions.put("list, frequent word", () -> list.page(filter(null, null, "酿酒"), null, null, branch));
		questions.forEach((name, question) -> System.out.printf("| %s | %.1f |%n", name, median(question)));
	}

	private static double median(Runnable question) {
		long[] times = new long[21];
		for (int round = 0; round < times.length; round++) {
			long start = System.nanoTime();
			question.run();
			times[round] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		return times[times.length / 2] / 1e6;
	}

	private static TaxpayerFilter filter(TaxpayerState state, CreditGrade grade, String text) {
		return new TaxpayerFilter(null, null, state, grade, null, (grade != null) ? Industry.TRADE : null, text);
	}

	private static String code(int row) {
		return CreditCode.completingBoth("91520199" + "%08d".formatted(row)).value();
	}

	private static UUID unit(int number) {
		return new UUID(0, number + 1L);
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
