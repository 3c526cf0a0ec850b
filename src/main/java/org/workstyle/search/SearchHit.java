package org.workstyle.search;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param context what tells it from others, such as day and host
 * @param address where it is, percent-encoded and without the portal's context path
 * @param icon name of a bootstrap icon, without {@code bi-}
 */
public record SearchHit(String title, String context, String address, String icon) {
}
