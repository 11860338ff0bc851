/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many people a group has.
 *
 * @param least at least 2
 * @param most not less than least
 */
public record GroupSize(int least, int most) {

    /** From three to eight, as circles around one practice are. */
    public static final GroupSize PRESET = new GroupSize(3, 8);
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\.\\.(\\d{1,3}))?"); //$NON-NLS-1$

    /** Refuses sizes that no group can have. */
    public GroupSize {
        if (least < 2 || most < least) {
            throw new IllegalArgumentException(least + ".." + most); //$NON-NLS-1$
        }
    }

    /** Reads "4..6" or "5"; empty if it is neither, or no size of a group. */
    public static Optional<GroupSize> parse(String text) {
        var found = RANGE.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(found.group(1));
        int most = found.group(2) == null ? least : Integer.parseInt(found.group(2));
        return least < 2 || most < least ? Optional.empty() : Optional.of(new GroupSize(least, most));
    }

    /**
     * In how many groups so many people fit, as near to the middle size as possible; empty if they can't be
     * divided into groups of these sizes.
     */
    public Optional<Integer> groups(int people) {
        int fewest = Math.ceilDiv(people, most);
        int greatest = people / least;
        if (people == 0 || fewest > greatest) {
            return Optional.empty();
        }
        int wanted = (int) Math.round(people / ((least + most) / 2.0));
        return Optional.of(Math.clamp(wanted, fewest, greatest));
    }
}
