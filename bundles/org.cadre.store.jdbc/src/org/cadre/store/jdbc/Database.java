/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.ContentSum;
import org.cadre.core.store.Contents;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/** An open database: its transactions, and how it keeps classes. Thread-safe. */
final class Database {

    private static final int ATTEMPTS = 3;

    private final Engine engine;
    private final Transactions transactions;
    private final Packages packages = new Packages();
    private final Rights rights;
    private final AtomicReference<Mapping> mapping = new AtomicReference<>();
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    /** Reads the catalog of a database that has the present schema, for whoever may do everything. */
    Database(Engine engine) throws CadreException {
        this(engine, Rights.unprotected());
    }

    /**
     * Reads the catalog of a database that has the present schema.
     *
     * @param rights what may be seen and done here
     */
    Database(Engine engine, Rights rights) throws CadreException {
        this(engine, rights, Catalog.of(Set.of()));
        read(this::update);
    }

    private Database(Engine engine, Rights rights, Catalog catalog) {
        this.engine = engine;
        this.rights = rights;
        this.transactions = new Transactions(engine);
        this.mapping.set(new Mapping(catalog, packages, rights));
    }

    /** The same database for somebody else. */
    Database as(Rights others) {
        return new Database(engine, others, mapping().catalog());
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

        Optional<Made> made() {
            return result instanceof Made made ? Optional.of(made) : Optional.empty();
        }
    }

    Engine engine() {
        return engine;
    }

    Packages packages() {
        return packages;
    }

    /** How classes are kept at present. */
    Mapping mapping() {
        return mapping.get();
    }

    /** A class of which instances can be made, in place of one that may be abstract. */
    EClass concrete(EClass type) {
        return type.isAbstract()
                ? mapping().instancesOf(type).map(EntityMap::type).findFirst().orElseThrow() : type;
    }

    /** Whether a commit was made here; to be asked once for each, with the result that it is forgotten. */
    boolean takeOwn(String commit) {
        return own.remove(commit);
    }

    /** Runs work that only reads. */
    <T> T read(Transactions.Work<T> work) throws CadreException {
        try {
            return transactions.read(connection -> {
                current(connection);
                return work.run(connection);
            });
        } catch (Conflict conflict) {
            throw new RecordNames(this).explain(conflict);
        }
    }

    /**
     * Reads everything and adds it up. Whoever wants to write waits for one class at most, unless commits
     * come all the time.
     */
    Contents contents(SubMonitor monitor) throws CadreException {
        for (int attempt = 0; !engine.isShared() && attempt < ATTEMPTS; attempt++) {
            long before = last();
            var contents = contentsByClass(monitor);
            if (before == last()) {
                return contents;
            }
        }
        return read(c -> new ContentReader(c, monitor).read(new CatalogRows(c).read()).contents());
    }

    /** Reads one class after the other; what is committed meanwhile may be in or not. */
    Contents contentsByClass(SubMonitor monitor) throws CadreException {
        var sum = new ContentSum();
        for (var entity : read(c -> new CatalogRows(c).read()).entities().values()) {
            sum.addAll(read(c -> new ContentReader(c, monitor).read(entity)));
        }
        return sum.contents();
    }

    /** The sequence number of the latest commit. */
    long last() throws CadreException {
        return this.<Long> read(connection -> new History(connection).last());
    }

    /**
     * Runs work that writes elements of these classes, with tables for all of their features. What it returns
     * is to be {@link Made} if it makes a commit.
     */
    synchronized <T> T write(Collection<EClass> types, Write<T> work) throws CadreException {
        types.forEach(packages::use);
        try {
            var outcome = transactions.write(connection -> {
                var prepared = prepare(connection, types);
                var result = new Outcome<>(work.run(connection, prepared), prepared);
                result.made().ifPresent(made -> own.add(made.commit().id()));
                return result;
            }, Outcome::made);
            outcome.made().ifPresent(made -> engine.written(made.commit().sequence()));
            publish(outcome.mapping());
            return outcome.result();
        } catch (Conflict conflict) {
            throw new RecordNames(this).explain(conflict);
        } catch (UnknownOutcome unknown) {
            own.remove(unknown.made().commit().id());
            throw unknown;
        }
    }

    /** Whether a commit of unknown outcome was made. */
    boolean isThere(Commit commit) throws CadreException {
        try {
            return new Settlement(engine).isThere(commit.id());
        } catch (SQLException e) {
            throw engine.explain(e);
        }
    }

    private Mapping prepare(Connection connection, Collection<EClass> types) throws SQLException {
        var known = current(connection);
        var catalog = new TableBuilder(connection, engine, known.catalog()).ensure(types);
        return catalog == known.catalog() ? known : new Mapping(catalog, packages, rights);
    }

    /** How classes are kept, also those that other processes brought. */
    private Mapping current(Connection connection) throws SQLException {
        return engine.isShared() ? update(connection) : mapping();
    }

    private Mapping update(Connection connection) throws SQLException {
        var rows = new CatalogRows(connection);
        return rows.size() == mapping().catalog().size() ? mapping()
                : publish(new Mapping(rows.read(), packages, rights));
    }

    /** Takes over a mapping unless there is one already that knows more; catalogs only grow. */
    private Mapping publish(Mapping other) {
        return mapping.accumulateAndGet(other,
                (old, next) -> next.catalog().size() > old.catalog().size() ? next : old);
    }
}
