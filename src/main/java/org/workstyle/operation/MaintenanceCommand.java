package org.workstyle.operation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal's commands, given before any option on the command line:
 * {@code backup FILE}, {@code restore FILE}, {@code verify-backup FILE}, {@code doctor},
 * and the modules' own {@link DatabaseCommand}s. Options such as
 * {@code --portal.db.folder=...} choose the database as they do for the portal itself.
 */
public final class MaintenanceCommand {

	private static final List<String> WITH_FILE = List.of("backup", "restore", "verify-backup");

	private static final String DOCTOR = "doctor";

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private MaintenanceCommand() {
	}

	/**
	 * Whether the command line begins with a command.
	 */
	public static boolean isGivenBy(String[] args) {
		return args.length > 0
				&& (WITH_FILE.contains(args[0]) || args[0].equals(DOCTOR) || ofModule(args[0]).isPresent());
	}

	/**
	 * Carries the command out.
	 * @param portal the class that starts the portal
	 * @param args the command line
	 * @return 0 when it succeeded; 1 when it failed, or found a fault
	 */
	public static int run(Class<?> portal, String[] args) {
		if (args[0].equals(DOCTOR)) {
			return examine(portal, Arrays.copyOfRange(args, 1, args.length));
		}
		Optional<DatabaseCommand> command = ofModule(args[0]);
		if (command.isPresent()) {
			return carryOut(command.get(), Arrays.copyOfRange(args, 1, args.length));
		}
		if (args.length < 2 || args[1].startsWith("--")) {
			System.err.println("Name the file: " + args[0] + " FILE [--portal.db.folder=...]");
			return FAILED;
		}
		return maintain(args[0], Path.of(args[1]), Arrays.copyOfRange(args, 2, args.length));
	}

	private static int maintain(String command, Path file, String[] options) {
		try (ConfigurableApplicationContext context = database(options)) {
			Maintenance maintenance = Maintenance.of(context);
			System.out.println(switch (command) {
				case "backup" -> maintenance.backup(file);
				case "restore" -> maintenance.restore(file);
				default -> maintenance.verifyBackup(file);
			});
			return DONE;
		}
		catch (BackupException ex) {
			System.err.println(ex.getMessage());
			return FAILED;
		}
	}

	private static int carryOut(DatabaseCommand command, String[] options) {
		try (ConfigurableApplicationContext context = database(options)) {
			return command.carryOut(JdbcClient.create(context.getBean(DataSource.class)), System.out) ? DONE : FAILED;
		}
	}

	private static Optional<DatabaseCommand> ofModule(String name) {
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(DatabaseCommand.class)
			.stream()
			.filter((command) -> command.name().equals(name))
			.findFirst();
	}

	private static ConfigurableApplicationContext database(String[] options) {
		return new SpringApplicationBuilder(MaintenanceContext.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(quiet(options));
	}

	/**
	 * Starts the portal on a free port of this machine only, for as long as the
	 * examination takes.
	 */
	private static int examine(Class<?> portal, String[] options) {
		String[] own = quiet(options, "--server.port=0", "--server.address=127.0.0.1");
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(portal).bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(own)) {
			DoctorReport report = context.getBean(DoctorReport.class);
			report.print(System.out);
			return report.isFaultless() ? DONE : FAILED;
		}
	}

	private static String[] quiet(String[] options, String... more) {
		return Stream
			.of(Stream.of("--portal.db.join=true", "--logging.level.root=error"), Stream.of(more), Stream.of(options))
			.flatMap((each) -> each)
			.toArray(String[]::new);
	}

}
