/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import org.cadre.core.CadreException;
import org.cadre.core.store.Contents;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** An open database: its transactions, and how it keeps classes. Thread-safe. */
final class Database {

    private final Engine engine;
    private final Transactions transactions;
    private final Packages packages = new Packages();
    private volatile Mapping mapping;

    /** Reads the catalog of a database that has the present schema. */
    Database(Engine engine) throws CadreException {
        this.engine = engine;
        this.transactions = new Transactions(engine);
        this.mapping = new Mapping(read(connection -> new CatalogRows(connection).read()), packages);
    }

    /**
     * Work that writes.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Write<T> {

        /** Writes elements of classes for which the mapping has tables. */
        T run(Connection connection, Mapping mapping) throws SQLException, CadreException, Conflict;
    }

    private record Outcome<T>(T result, Mapping mapping) {
    }

    Engine engine() {
        return engine;
    }

    Packages packages() {
        return packages;
    }

    /** How classes are kept at present. */
    Mapping mapping() {
        return mapping;
    }

    /** A class of which instances can be made, in place of one that may be abstract. */
    EClass concrete(EClass type) {
        return type.isAbstract()
                ? mapping.instancesOf(type).map(EntityMap::type).findFirst().orElseThrow() : type;
    }

    /** Runs work that only reads. */
    <T> T read(Transactions.Work<T> work) throws CadreException {
        try {
            return transactions.read(work);
        } catch (Conflict conflict) {
            throw new RecordNames(this).explain(conflict);
        }
    }

    /** Reads everything and adds it up. */
    Contents contents(SubMonitor monitor) throws CadreException {
        return read(c -> new ContentReader(c, monitor).read(new CatalogRows(c).read()).contents());
    }

    /** Runs work that writes elements of these classes, with tables for all of their features. */
    synchronized <T> T write(Collection<EClass> types, Write<T> work) throws CadreException {
        types.forEach(packages::use);
        try {
            var outcome = transactions.write(connection -> {
                var current = prepare(connection, types);
                return new Outcome<>(work.run(connection, current), current);
            });
            mapping = outcome.mapping();
            return outcome.result();
        } catch (Conflict conflict) {
            throw new RecordNames(this).explain(conflict);
        }
    }

    private Mapping prepare(Connection connection, Collection<EClass> types) throws SQLException {
        var catalog = new TableBuilder(connection, engine, mapping.catalog()).ensure(types);
        return catalog == mapping.catalog() ? mapping : new Mapping(catalog, packages);
    }
}
