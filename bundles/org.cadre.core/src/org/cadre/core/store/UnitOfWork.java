/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A consistent set of elements loaded from a store, to be read, changed and committed by one thread at a
 * time. Within a unit of work an element is one object: loading it twice gives the same one. A reference to a
 * root that is not loaded yet loads, when it is first followed, all roots of its class in one query.
 */
public interface UnitOfWork extends AutoCloseable {

    /** The store. */
    ProgramStore store();

    /**
     * Loads the roots that the query asks for, each with what it contains; never null, in the query's order.
     */
    <T extends Element> List<T> load(Query<T> query) throws CadreException;

    /**
     * Loads what the query asks for and follows it: what others commit that fits comes with their news, so
     * that this query, and any that asks for less, is answered from memory.
     */
    default <T extends Element> List<T> follow(Query<T> query) throws CadreException {
        return load(query); // a unit of work that is always up to date
    }

    /**
     * Reads a few values of roots, or of what they contain, without loading roots that are not loaded yet:
     * for much that is to be counted and not shown. Those that are loaded are read as they are here.
     *
     * @param roots which roots
     * @param of which elements of these: the roots themselves, or something that they contain
     * @param features single-valued features of those elements
     * @return the values, an entry an element, in no particular order
     */
    default List<Values> values(Query<?> roots, Query<?> of, List<? extends EStructuralFeature> features)
            throws CadreException {
        return Values.of(load(roots), of, features);
    }

    /** Returns the element with that id, loading it if need be. */
    <T extends Element> Optional<T> find(Query<T> all, String uuid) throws CadreException;

    /** Adds a new root and gives it, and what it contains, ids. */
    void add(Element root);

    /** Removes a root and what it contains; references to it must be gone by the time of the commit. */
    void remove(Element root);

    /** The roots that were added, changed or removed since the last commit. */
    Set<Element> changed();

    /**
     * Returns what is stored of a root, as far as this unit of work knows: what it said before it was changed
     * or removed here. Reads nothing from the database.
     *
     * @return empty if it was added here
     */
    default Optional<ElementImage> base(Element root) {
        return Optional.empty();
    }

    /** Everything loaded, as what change recorders and content adapters attach to. */
    Notifier contents();

    /**
     * Writes all changes in one transaction, or none of them.
     *
     * @throws CadreException of kind CONFLICT, naming record, person and time, if somebody else changed one
     *             of the changed roots since it was loaded here; of kind FAILURE if the database cannot be
     *             written. In both cases the changes stay in this unit of work.
     */
    Commit commit(CommitNote note, IProgressMonitor monitor) throws CadreException;

    /**
     * Does what {@link #commit} does, and in the same transaction makes history forget what it kept of
     * records.
     */
    default Commit erase(CommitNote note, Erasure erasure, IProgressMonitor monitor) throws CadreException {
        return commit(note, monitor); // a store whose history keeps nothing
    }

    /**
     * Reads what others committed, without altering anything here. May be called on any thread, also while
     * another one uses this unit of work.
     */
    News news() throws CadreException;

    /**
     * Takes over news of this unit of work, in place, for all loaded roots that are unchanged here; the others
     * come again with later news. Reads nothing from the database.
     *
     * @return the roots that were added, changed or removed by it
     */
    Set<Element> refresh(News news);

    /** Reads and takes over what others committed, in place, for all loaded roots that are unchanged here. */
    default Set<Element> refresh() throws CadreException {
        return refresh(news());
    }

    /**
     * Compares what is changed here with what others committed since it was loaded. Alters nothing; asked after
     * a commit that ended in a CONFLICT.
     *
     * @return the changed roots that others changed or removed; empty if there are none
     */
    Divergence divergence() throws CadreException;

    /**
     * Takes over what others committed to the roots of a divergence, and puts the changes that were made here
     * on top of it, so that the next commit writes the merged roots. Objects stay the same where their id is
     * still there. Reads nothing from the database.
     *
     * @param divergence the latest that this unit of work returned, with no change made since
     * @param choices decides every conflict of the divergence
     * @return the roots of the divergence, those that are gone too
     * @throws IllegalArgumentException if it is not the latest, or a conflict is not decided
     */
    Set<Element> rebase(Divergence divergence, Choices choices);

    /** Ends the unit of work; uncommitted changes are dropped. */
    @Override
    void close();
}
