/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Values;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads single values of many elements without making elements of them. Only what somebody may see in all
 * records is read so; what depends on the record has to be loaded, where each row is looked at.
 */
final class ValueReader {

    private final Database database;

    ValueReader(Database database) {
        this.database = database;
    }

    /** Whether no row and no value that is asked for might be kept back. */
    boolean mayRead(Query<?> roots, Query<?> of, List<? extends EStructuralFeature> features) {
        return isOpen(roots.type(), conditions(roots))
                && isOpen(of.type(), Stream.concat(conditions(of), features.stream()));
    }

    private static Stream<EStructuralFeature> conditions(Query<?> query) {
        return query.conditions().stream().map(Query.Condition::feature);
    }

    private boolean isOpen(EClass type, Stream<? extends EStructuralFeature> features) {
        var rights = database.mapping().rights();
        return rights.of(type).isReadableInAll() && features.allMatch(feature ->
                rights.of(type, feature).isReadableInAll() && (!(feature instanceof EReference reference)
                        || rights.of(reference.getEReferenceType()).isReadableInAll()));
    }

    /** Reads values as the database has them now; empty if one is a long text, which has to be loaded. */
    Optional<List<Values>> read(Query<?> roots, Query<?> of, List<? extends EStructuralFeature> features)
            throws CadreException {
        database.packages().use(roots.type());
        database.packages().use(of.type());
        return database.read(connection -> {
            var all = new ArrayList<Values>();
            boolean isLong = false;
            for (var map : database.mapping().instancesOf(of.type()).toList()) {
                var rows = new ValueRows(connection, map, features);
                if (of.type() == roots.type()) {
                    all.addAll(rows.roots(Stream.of(roots, of)
                            .flatMap(query -> query.conditions().stream()).toList()));
                } else {
                    for (var root : database.mapping().instancesOf(roots.type()).toList()) {
                        all.addAll(rows.parts(root, roots.conditions(), of.conditions()));
                    }
                }
                isLong |= rows.hasLong();
            }
            return isLong ? Optional.empty() : Optional.of(all);
        });
    }
}
