import java.io.BufferedOutputStream;
import java.io.IOException;
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
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.Imports;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Role;

/**
 * Imports a million rows of online learning into the running portal and compares the time
 * with COPY of the same rows into the same table. Run by {@code run.sh}.
 */
public class ImportBench {

	private static final int PEOPLE = 5000;

	private static final int MONTHS = 100;

	private static final String[] PLATFORMS = { "XUEXI_XINGSHUI", "XUEXI_QIANGGUO" };

	private static final String[] NAMES = { "学习兴税", "学习强国" };

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		Path sheet = folder.resolve("online-learning.xlsx");
		Path copy = folder.resolve("online-learning.copy");
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
					.sql("select count(*) from online_learning")
					.query(Long.class)
					.single();
				System.out.printf("rows %,d · file %,d kB · COPY %,d ms · import %,d ms · ratio %.2f (at most 4)%n", rows,
						Files.size(sheet) / 1024, copied, imported, (double) imported / copied);
				System.out.printf("largest heap %,d MB of %,d MB%n", peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
				clear(owner);
			}
		}
	}

	private static void fill(Connection owner) throws Exception {
		try (var statement = owner.createStatement()) {
			statement.execute("truncate online_learning");
			statement.execute("insert into person (id, staff_number, name, pinyin, party_standing, joined_on, version)"
					+ " select ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'B' || lpad(n::text, 5, '0'),"
					+ " '测试' || n, 'cs', 'NONE', '2010-01-01', 0 from generate_series(0, " + (PEOPLE - 1)
					+ ") n on conflict do nothing");
		}
	}

	private static void clear(Connection owner) throws Exception {
		try (var statement = owner.createStatement()) {
			statement.execute("truncate online_learning");
			statement.execute("checkpoint");
		}
	}

	private static void write(Path file, Path copyFile) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				PrintStream copy = new PrintStream(new BufferedOutputStream(Files.newOutputStream(copyFile)));
				Workbook workbook = new Workbook(out, "bench", null)) {
			Worksheet sheet = workbook.newWorksheet("data");
			String[] heading = { "人员编号", "姓名", "平台", "月份", "学时", "积分" };
			for (int column = 0; column < heading.length; column++) {
				sheet.value(0, column, heading[column]);
			}
			for (int row = 0; row < PEOPLE * MONTHS * 2; row++) {
				int person = row % PEOPLE;
				int month = row / PEOPLE % MONTHS;
				int platform = row / PEOPLE / MONTHS;
				String day = "%04d-%02d".formatted(2015 + month / 12, 1 + month % 12);
				sheet.value(row + 1, 0, "B%05d".formatted(person));
				sheet.value(row + 1, 1, "测试" + person);
				sheet.value(row + 1, 2, NAMES[platform]);
				sheet.value(row + 1, 3, day);
				sheet.value(row + 1, 4, row % 7000 / 100.0);
				sheet.value(row + 1, 5, row % 1000);
				copy.printf("018f0000-0000-7000-8000-%012x\t%s\t%s-01\t%s\t%d\t\\N\n", person, PLATFORMS[platform], day,
						row % 7000 / 100.0, row % 1000);
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
				.copyIn("copy online_learning (person_id, platform, month, hours, points, import_id) from stdin", in,
						1 << 16);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static long importSheet(Imports imports, Path file) throws Exception {
		Actor actor = new CurrentUser(new AccountId(UUID.randomUUID()), null, "bench", "bench", Set.of(Role.PERFORMANCE));
		long start = System.nanoTime();
		ImportRunId id;
		try (InputStream in = Files.newInputStream(file)) {
			id = imports.receive(imports.kind("online-learning", actor), "online-learning.xlsx", in, actor);
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

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
