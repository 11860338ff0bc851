/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessLog;
import org.cadre.core.access.Principal;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.check.Finding;
import org.cadre.core.roles.Duties;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Contents;
import org.cadre.core.store.Keeping;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.TableSum;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AccountRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** A program database that is reached through JDBC. */
final class JdbcProgramStore implements ProgramStore {

    /** How long closing waits for what is still being done. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StoreLocation location;
    private final Release release;
    private final Database database;
    private final CommitWatch watch;
    private final Principal principal;
    private final Access access;
    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Commit>> foreign = new CopyOnWriteArrayList<>();
    private final Set<JdbcUnitOfWork> units =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile boolean closed;
    private Optional<Errand> numbers = Optional.empty();

    /**
     * @param release lets others open the database in the end
     * @param access who opened it
     */
    JdbcProgramStore(StoreLocation location, Release release, Database database, Access access)
            throws CadreException {
        this.location = location;
        this.release = release;
        this.database = database;
        this.principal = database.mapping().rights().principal();
        this.access = access;
        this.watch = new CommitWatch(database, last(), this::committedElsewhere);
    }

    /** What is to be done after a database was closed. */
    @FunctionalInterface
    interface Release {

        /** Does it. */
        void run() throws CadreException;
    }

    @Override
    public StoreLocation location() {
        return location;
    }

    @Override
    public Principal principal() {
        return principal;
    }

    @Override
    public KeyRing keyRing() {
        return access.keys();
    }

    @Override
    public Optional<byte[]> fileKey(String purpose) {
        checkOpen();
        return access.key().map(key -> key.derive(purpose));
    }

    @Override
    public Protection protection() {
        return access.protection();
    }

    Access access() {
        return access;
    }

    @Override
    public AccessLog accessLog() {
        return new JdbcAccessLog(database, principal);
    }

    /** Counts with every right, where the engine leaves it to the program; what comes out names nobody. */
    @Override
    public AggregateReport aggregates(int limit) throws CadreException {
        checkOpen();
        var rights = database.mapping().rights();
        return rights.isServed() && !GroupNumbers.mayCount(principal)
                ? new GroupNumbers(database, location.name()).read(limit)
                : GroupNumbers.count(this::beginCounting, limit);
    }

    /**
     * Begins to write numbers about groups down for those who may not count on a server, if that is due. All
     * people are read for that, so that nobody waits for it here; {@link #close} does, for a while.
     */
    void beginNumbers() {
        if (GroupNumbers.mayCount(principal)) {
            numbers = Optional.of(Errand.begin("Cadre numbers about groups",
                    () -> new GroupNumbers(database, location.name()).writeDown(this::beginCounting)));
        }
    }

    /** On a server the rights of whoever counts have to do. */
    private UnitOfWork beginCounting() throws CadreException {
        boolean served = database.mapping().rights().isServed();
        var counted = served ? database : new Database(database.engine(), Rights.unprotected());
        return new JdbcUnitOfWork(this, counted, last());
    }

    @Override
    public UnitOfWork begin() throws CadreException {
        checkOpen();
        var unit = new JdbcUnitOfWork(this, database, last());
        units.add(unit);
        return unit;
    }

    @Override
    public UnitOfWork beginWhole() throws CadreException {
        checkOpen();
        Duties.checkWhole(this);
        var unit = new JdbcUnitOfWork(this, new Database(database.engine(), Rights.unprotected()), last());
        units.add(unit);
        return unit;
    }

    @Override
    public List<Commit> history(int limit) throws CadreException {
        checkOpen();
        var veil = new HistoryVeil(database.mapping().rights());
        return database.read(connection -> marked(connection, new History(connection).latest(limit))).stream()
                .map(veil::pass).toList();
    }

    private List<Commit> marked(Connection connection, List<Commit> commits) throws SQLException {
        return seesForgotten(connection) ? new Forgotten(connection).mark(commits) : commits;
    }

    private boolean seesForgotten(Connection connection) throws SQLException {
        return new Forgotten(connection).isThere() && database.engine().seesForgotten(connection);
    }

    @Override
    public Keeping keeping() throws CadreException {
        checkOpen();
        return database.read(this::seesForgotten) ? new ImagePrune(database).keeping()
                : Keeping.STANDARD;
    }

    @Override
    public void keep(Keeping keeping) throws CadreException {
        checkOpen();
        new HistoryVeil(database.mapping().rights()).checkVerify();
        new ImagePrune(database).keep(keeping);
    }

    @Override
    public int forgetOld(Instant now, IProgressMonitor monitor) throws CadreException {
        checkOpen();
        if (database.mapping().rights().isServed()) {
            return 0; // a server lets its owner only, who does so with each backup
        }
        var progress = SubMonitor.convert(monitor);
        return Patience.await(progress, () -> new ImagePrune(database).run(now, progress));
    }

    @Override
    public Commit revert(String commitId, CommitNote note, IProgressMonitor monitor) throws CadreException {
        checkOpen();
        Duties.checkOneOf(this, Messages.Access_revert, AccountRole.COORDINATOR);
        var commit = new Reverter(database).revert(commitId, note, SubMonitor.convert(monitor));
        committed(commit);
        return commit;
    }

    @Override
    public List<Finding> verify(IProgressMonitor monitor) throws CadreException {
        checkOpen();
        new HistoryVeil(database.mapping().rights()).checkVerify();
        var progress = SubMonitor.convert(monitor);
        return PartVerifier.isFor(database.mapping().rights()) ? new PartVerifier(database).verify(progress)
                : new Verifier(database).verify(progress);
    }

    @Override
    public Contents contents(IProgressMonitor monitor) throws CadreException {
        checkOpen();
        new HistoryVeil(database.mapping().rights()).checkVerify();
        var progress = SubMonitor.convert(monitor);
        return Patience.await(progress, () -> database.contents(progress));
    }

    @Override
    public void compact(IProgressMonitor monitor) throws CadreException {
        checkOpen();
        var progress = SubMonitor.convert(monitor);
        Patience.await(progress, () -> {
            new Compaction(database).run(progress);
            return null;
        });
    }

    @Override
    public Runnable onCommit(Consumer<Commit> listener) {
        return subscribe(listeners, listener);
    }

    @Override
    public Runnable onCommitElsewhere(Consumer<Commit> listener) {
        return subscribe(foreign, listener);
    }

    private Runnable subscribe(List<Consumer<Commit>> subscribers, Consumer<Commit> listener) {
        subscribers.add(listener);
        if (database.engine().isShared()) {
            watch.start();
        }
        return () -> subscribers.remove(listener);
    }

    @Override
    public void close() throws CadreException {
        if (!closed) {
            numbers.ifPresent(errand -> errand.await(PATIENCE));
            closed = true;
            watch.stop();
            List.copyOf(units).forEach(JdbcUnitOfWork::close);
            try {
                database.engine().shutdown();
            } catch (SQLException e) {
                throw database.engine().explain(e);
            } finally {
                access.close();
                release.run();
            }
        }
    }

    Database database() {
        return database;
    }

    @Override
    public List<TableSum> tables(IProgressMonitor monitor) throws CadreException {
        checkOpen();
        return database.read(connection -> new TableReader(connection, SubMonitor.convert(monitor)).sums());
    }

    /** What copies everything of a store. */
    static DatabaseCopy copy(ProgramStore source, SubMonitor monitor) throws CadreException {
        Duties.checkWhole(source);
        if (!(source instanceof JdbcProgramStore store)) {
            throw CadreException.input(NLS.bind(Messages.Copy_denied, source.location().name()));
        }
        return new DatabaseCopy(store.database, monitor);
    }

    /** Tells listeners of a commit. */
    void committed(Commit commit) {
        listeners.forEach(listener -> listener.accept(commit));
    }

    private void committedElsewhere(Commit made) {
        var commit = new HistoryVeil(database.mapping().rights()).pass(made);
        foreign.forEach(listener -> listener.accept(commit));
        committed(commit);
    }

    private long last() throws CadreException {
        return database.read(connection -> new History(connection).last());
    }

    /** Forgets a unit of work that ended. */
    void closed(JdbcUnitOfWork unit) {
        units.remove(unit);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("closed: " + location.uri());
        }
    }
}
