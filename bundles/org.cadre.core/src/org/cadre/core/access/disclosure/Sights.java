/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.access.AccessLine;
import org.cadre.core.access.AccessRules;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;
import org.cadre.core.people.PersonName;
import org.cadre.core.roles.RoleNames;
import org.cadre.model.Account;

/** What the rules let one account see of a person. Texts of pairs are not among it: keys decide on them. */
record Sights(Account account, Relation relation) {

    private static final Set<String> ABOUT_PEOPLE = Set.of("Educator", "Employment", "Leave", "Availability", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "MentorProfile", "MenteeProfile", "Demographics", "Participation", "Mentorship", "Plan", "Goal", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            "Consent", "CheckIn", "Session", "Coverage", "Artifact", "Account"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    private static final Set<String> SEALED = Set.of("notes", "nextStep", "comment", "text"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /** One row for each line of the rules that lets the account see something. */
    Stream<Sight> of() {
        return AccessRules.table().stream().filter(line -> ABOUT_PEOPLE.contains(line.type())).filter(this::sees)
                .filter(line -> !fields(line).isEmpty())
                .map(line -> new Sight(name(account), RoleNames.one(account.getRoles()),
                        words(line.type()) + ": " + fields(line), relation.text(), line.reason())); //$NON-NLS-1$
    }

    /** The name of whoever an account belongs to. */
    static String name(Account account) {
        if (account == null) {
            return Messages.Register_gone;
        }
        if (account.getEducator() != null) {
            return PersonName.show(account.getEducator());
        }
        return account.getDisplayName() == null ? String.valueOf(account.getName()) : account.getDisplayName();
    }

    private boolean sees(AccessLine line) {
        var grant = account.getRoles().stream().map(line::grant).reduce(Grant.NONE, Grant::or);
        return switch (relation) {
            case SELF -> grant.self() != Level.NONE;
            case PARTNER -> grant.related() != Level.NONE;
            case OTHER -> grant.all() != Level.NONE;
        };
    }

    private static String fields(AccessLine line) {
        return line.features().stream().filter(f -> !f.equals(AccessLine.RECORD) && !isSealed(line, f))
                .map(Sights::words).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static boolean isSealed(AccessLine line, String feature) {
        return SEALED.contains(feature) && !line.type().equals("Goal"); //$NON-NLS-1$
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
