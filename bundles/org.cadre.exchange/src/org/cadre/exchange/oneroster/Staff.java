/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.cadre.model.Educator;

/** Who in a package works there, as far as that can be told from several files. */
@SuppressWarnings("nls")
final class Staff {

    private Staff() {
    }

    /** Returns the ids of the users who have a role of the staff, even if the row of that role is refused. */
    static Set<String> of(Roster roster) {
        var staff = new HashSet<String>();
        if (roster.version() == Version.V1_1) {
            roster.rows(Schema.USERS).forEach(row -> staff.add(row.sourcedId()));
        }
        roster.table(Schema.ROLES).ifPresent(roles -> {
            roles.rows().forEach(row -> staff.add(row.get("userSourcedId")));
            roster.refusals().of(roles).stream().map(Refusals.Refused::row)
                    .filter(row -> StaffFilter.isStaff(row.get("role")))
                            .forEach(row -> staff.add(row.get("userSourcedId")));
        });
        return staff;
    }

    /** Refuses rows of the staff that claim the same staff id: the key must lead to one person. */
    static void refuseSharedIds(Roster roster, Directory directory) {
        var staff = of(roster);
        Map<String, Row> owners = new HashMap<>();
        var table = roster.table(Schema.USERS);
        for (var row : roster.rows(Schema.USERS)) {
            var id = row.get("identifier");
            if (!id.isEmpty() && staff.contains(row.sourcedId())) {
                var owner = owners.putIfAbsent(id, row);
                if (owner != null) {
                    var loser = isOwner(directory, row, id) ? owner : row;
                    owners.put(id, loser == row ? owner : row);
                    roster.refusals().add(table.get(), loser, List.of(Code.DUPLICATE_STAFF_ID
                            .at(new Code.Place(Schema.USERS, loser.line()), "identifier", id, "")));
                }
            }
        }
    }

    private static boolean isOwner(Directory directory, Row row, String staffId) {
        return directory.educator(row.sourcedId()).filter(p -> staffId.equals(p.getStaffId())).isPresent();
    }

    /** Tells whom a refused row without a readable id may mean; such people are not missing. */
    static Predicate<Educator> unreadable(Roster roster) {
        var ids = new HashSet<String>();
        roster.table(Schema.USERS).ifPresent(users -> roster.refusals().of(users).forEach(refused -> {
            ids.add(refused.row().get("identifier"));
            ids.add(refused.row().get("email"));
        }));
        ids.remove("");
        return person -> ids.contains(person.getStaffId()) || ids.contains(person.getEmail());
    }
}
