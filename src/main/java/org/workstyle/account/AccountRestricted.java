package org.workstyle.account;

/**
 * An account may do something else than before, or nothing: its sessions end.
 *
 * @param account which one
 * @param username its name
 */
public record AccountRestricted(AccountId account, String username) {

}
