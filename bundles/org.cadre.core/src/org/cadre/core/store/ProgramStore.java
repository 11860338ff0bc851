/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessLog;
import org.cadre.core.access.Principal;
import org.cadre.core.access.keys.KeyRing;
import org.cadre.core.access.keys.Protection;
import org.cadre.core.aggregate.AggregateReport;
import org.cadre.core.aggregate.Aggregates;
import org.cadre.core.check.Finding;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.roles.Duties;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An open program database. Thread-safe; the units of work that it begins are not. Closing it closes them.
 */
@SuppressWarnings("nls")
public interface ProgramStore extends AutoCloseable {

    /** Where the database is. */
    StoreLocation location();

    /** Who opened it, and as what. */
    Principal principal();

    /** The keys of the account that opened it; an empty ring where there are no accounts. */
    default KeyRing keyRing() {
        return KeyRing.none();
    }

    /**
     * Returns a key of 256 bits for files that belong to the database and lie outside of it, for instance the
     * journal of unsaved edits: the same whoever opens the database, another for each purpose.
     *
     * @param purpose what it is for
     * @return empty if the database is not protected, so that such files need not be either
     */
    default Optional<byte[]> fileKey(String purpose) {
        return Optional.empty();
    }

    /** Returns the key for the journal of unsaved edits; empty if the database is not protected. */
    default Optional<byte[]> journalKey() {
        return fileKey("journal");
    }

    /** Who can open it. */
    default Protection protection() {
        return Protection.none();
    }

    /** The record of who opened, changed, exported or erased what. */
    AccessLog accessLog();

    /**
     * Counts people and pairs by groups, whoever asks, since nobody in particular can be seen in the result;
     * as of today, so that two days together say no more than one.
     *
     * @param limit the smallest number that is shown, at least {@link AggregateReport#LIMIT}
     */
    default AggregateReport aggregates(int limit) throws CadreException {
        try (var work = begin()) {
            return Aggregates.of(work, new DistrictDay(Clock.systemDefaultZone()).today(work), limit);
        }
    }

    /** Begins a unit of work, which sees what is committed now and what it changes itself. */
    UnitOfWork begin() throws CadreException;

    /**
     * Begins a unit of work that reads everything as it is kept, sealed texts and locked keys too, for copies of
     * the whole database; nothing is to be changed in it.
     *
     * @throws CadreException of kind INPUT if whoever opened the database sees a part of it only
     */
    default UnitOfWork beginWhole() throws CadreException {
        Duties.checkWhole(this);
        return begin();
    }

    /**
     * Returns the latest commits, newest first.
     *
     * @param limit how many at most
     */
    List<Commit> history(int limit) throws CadreException;

    /**
     * Takes a commit back as a whole, in one transaction that can itself be reverted.
     *
     * @param commitId the id of a commit that was made {@link CommitNote#revertible() revertible}
     * @param note who reverts, and how history calls it
     * @throws CadreException of kind CONFLICT, naming them, if later commits changed the same records
     */
    Commit revert(String commitId, CommitNote note, IProgressMonitor monitor) throws CadreException;

    /** How long the database keeps what taking commits back needs. */
    default Keeping keeping() throws CadreException {
        return Keeping.STANDARD;
    }

    /** Chooses how long; what is too old then is forgotten by the next {@link #forgetOld}. */
    default void keep(Keeping keeping) throws CadreException {
        throw new UnsupportedOperationException();
    }

    /**
     * Forgets what taking old commits back would need, as {@link #keeping} says; their lines in the history
     * stay. A
     * commit that only added records needs nothing and can be taken back for ever. Gives the space back if
     * there is
     * much of it. Does nothing where the account that opened the database may not.
     *
     * @return how many commits cannot be taken back any more
     */
    default int forgetOld(Instant now, IProgressMonitor monitor) throws CadreException {
        return 0;
    }

    /**
     * Tests the database itself: its pages and indexes, its references, its counts.
     *
     * @return what is wrong; empty if nothing is
     */
    List<Finding> verify(IProgressMonitor monitor) throws CadreException;

    /**
     * Writes everything anew, without the space in which erased and former values may still stand in the
     * database's files. May take minutes; nothing changes for anybody.
     */
    default void compact(IProgressMonitor monitor) throws CadreException {
        // a store that keeps no former values
    }

    /**
     * Reads everything and adds it up, also records of modules that are not installed.
     *
     * @return what the database has, all of it at one moment
     */
    Contents contents(IProgressMonitor monitor) throws CadreException;

    /**
     * Adds up every table, also those that are not part of {@link #contents}, so that two copies of a
     * database can be compared table by table.
     *
     * @return the tables, in the order of the database
     */
    default List<TableSum> tables(IProgressMonitor monitor) throws CadreException {
        var contents = contents(monitor);
        return List.of(new TableSum(location().name(), contents.total(), contents.digest()));
    }

    /**
     * Calls back after every commit: one made through this store on the committing thread, one that another
     * process made to a shared database within two seconds on a thread of the store; each kind in order.
     *
     * @return what ends the subscription
     */
    Runnable onCommit(Consumer<Commit> listener);

    /**
     * Calls back, before {@link #onCommit} does, after every commit that another process made to a shared
     * database; never for a database that only one process can have open.
     *
     * @return what ends the subscription
     */
    default Runnable onCommitElsewhere(Consumer<Commit> listener) {
        return () -> { };
    }

    @Override
    void close() throws CadreException;
}
