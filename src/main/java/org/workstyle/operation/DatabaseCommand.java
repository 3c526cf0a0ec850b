package org.workstyle.operation;

import java.io.PrintStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A command of a module that needs nothing of the portal but its database. Named in
 * {@code META-INF/spring.factories}, so that it is known before anything is started.
 */
public interface DatabaseCommand {

	/**
	 * Returns the word that stands first on the command line.
	 */
	String name();

	/**
	 * Carries the command out.
	 * @param database the database, as the role the portal works as
	 * @param out where it says what it found
	 * @return whether all is well
	 */
	boolean carryOut(JdbcClient database, PrintStream out);

}
