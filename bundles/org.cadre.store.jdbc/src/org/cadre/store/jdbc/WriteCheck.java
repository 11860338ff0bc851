/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.access.Grant;
import org.cadre.core.access.Level;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.store.jdbc.Conflict.Item;
import org.cadre.store.jdbc.RootChange.Kind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Refuses changes of rows that whoever makes them may not make. The last gate: everything passes here. */
final class WriteCheck {

    private final Mapping mapping;
    private final Rights rights;
    private final Set<String> inserted = new HashSet<>();
    private Surroundings surroundings;

    WriteCheck(Connection connection, Mapping mapping) throws SQLException {
        this.mapping = mapping;
        this.rights = mapping.rights();
        if (!rights.isEverything()) {
            surroundings = mapping.surroundings(connection);
        }
    }

    /** Checks the change of a root and of what it contains. */
    void check(RootChange change) throws CadreException, Conflict {
        if (rights.isEverything()) {
            return;
        }
        if (change.kind() == Kind.ADDED) {
            noteNew(change);
        }
        change.rows().stream().filter(row -> row.before() == null).forEach(row -> inserted.add(row.row().key()));
        for (var row : change.rows()) {
            if (row.isSubstantial()) {
                var meaning = mapping.meanings().find(row.row().table().name());
                if (meaning.isEmpty()) {
                    throw Refusal.of(rights.principal(), Messages.Access_otherModule,
                            Messages.Access_withModule);
                }
                check(change, row, meaning.get());
            }
        }
    }

    private void check(RootChange change, RowChange row, Meaning meaning) throws CadreException, Conflict {
        if (meaning.list() != null) {
            var wanted = row.after() == null ? Level.ERASE : Level.WRITE;
            require(rights.of(meaning.type(), meaning.list()), row, meaning, wanted, meaning.list());
        } else if (row.before() == null || row.after() == null) {
            require(rights.of(meaning.type()), row, meaning,
                    row.after() == null ? Level.ERASE : Level.WRITE, null);
        }
        if (row.after() != null && meaning.list() == null) {
            checkColumns(row, meaning);
        }
        if (row.after() != null) {
            checkTargets(change, row);
        }
    }

    private void checkColumns(RowChange row, Meaning meaning) throws CadreException {
        var columns = row.after().table().columns();
        if (row.before() != null && isMoved(row)) {
            require(rights.of(meaning.type()), row, meaning, Level.WRITE, null);
        }
        for (int i = Table.FEATURE + 1; i < columns.size(); i++) {
            var value = row.after().values()[i];
            var feature = meaning.columns().get(columns.get(i).name());
            if (row.before() == null ? isBlank(value, feature)
                    : Objects.equals(row.before().values()[i], value)) {
                continue;
            }
            if (feature == null) {
                throw Refusal.of(rights.principal(), meaning.type(), null);
            }
            require(rights.of(meaning.type(), feature), row, meaning,
                    value == null && row.before() != null ? Level.ERASE : Level.WRITE, feature);
        }
    }

    /** Requires a level before the change and after it, so that nothing is taken from or given to others. */
    private void require(Grant grant, RowChange row, Meaning meaning, Level level,
            EStructuralFeature feature) throws CadreException {
        for (var state : new Row[] {row.before(), row.after()}) {
            if (state != null && !surroundings.of(meaning, state).of(grant).includes(level)) {
                throw Refusal.of(rights.principal(), meaning.type(), feature);
            }
        }
    }

    /** Nobody may refer to what she may not know of; it is as if that were not there. */
    private void checkTargets(RootChange change, RowChange row) throws Conflict {
        var after = row.after();
        for (int column : after.table().references()) {
            var target = after.table().columns().get(column).target();
            var id = (String) after.values()[column];
            if (id != null && (row.before() == null || !id.equals(row.before().values()[column]))
                    && !inserted.contains(id) && surroundings.isScoped(target)
                    && !surroundings.isKnown(target, id)) {
                throw new Conflict(Conflict.Kind.TARGET_GONE,
                        List.of(new Item(change.table(), change.id(), null)));
            }
        }
    }

    /** A new root is near if what it is about is. */
    private void noteNew(RootChange change) {
        var type = mapping.meanings().find(change.table()).map(Meaning::type).orElse(null);
        if (type == Literals.SESSION && isOwnSession(change)
                || type == Literals.CONTENT_KEY && isOwnKey(change)) {
            surroundings = new Surroundings(rights, surroundings.own().with(
                    Map.of(change.id(), Nearness.SELF)), surroundings.packages());
        }
    }

    private boolean isOwnSession(RootChange change) {
        var pairs = change.rows().stream().filter(row -> row.after() != null && isPairList(row.after()))
                .map(row -> (String) row.after().values()[Table.LIST_VALUE]).toList();
        return !pairs.isEmpty() && surroundings.own().pairs().containsAll(pairs);
    }

    /** A key for an own relationship, or one for a role, which its maker passes on. */
    private boolean isOwnKey(RootChange change) {
        var root = change.rows().stream().map(RowChange::after).filter(Row::isRoot).findFirst().orElseThrow();
        var pair = mapping.meanings().find(change.table()).orElseThrow()
                .value(root, Literals.CONTENT_KEY__MENTORSHIP);
        return pair == null || surroundings.own().pairs().contains(pair);
    }

    private boolean isPairList(Row row) {
        return mapping.meanings().find(row.table().name())
                .filter(m -> m.list() == Literals.SESSION__MENTORSHIPS).isPresent();
    }

    private static boolean isMoved(RowChange row) {
        for (int i : new int[] {Table.ROOT, Table.OWNER, Table.FEATURE}) {
            if (!Objects.equals(row.before().values()[i], row.after().values()[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value of a new row says nothing. */
    private static boolean isBlank(Object value, EStructuralFeature feature) {
        return value == null || feature != null && value.equals(Blank.of(feature));
    }

    /** Checks that there is any chance to change records of a class. */
    static void requireAny(Rights rights, EClass type, EStructuralFeature feature, Level level)
            throws CadreException {
        var grant = feature == null ? rights.of(type) : rights.of(type, feature);
        if (!grant.self().includes(level)) {
            throw Refusal.of(rights.principal(), type, feature);
        }
    }
}
