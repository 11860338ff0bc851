/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.TypedText;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.task.Task;

/**
 * The service that knows which program database is open in the window; there is at most one. All methods are called
 * on the UI thread. Parts get it with {@code getSite().getService(OpenDatabase.class)}.
 */
public interface OpenDatabase {

    /** The edit session of the open database, everything in it loaded; empty while none is open. */
    Optional<EditSession> session();

    /** Where the open database is; empty while none is open. */
    Optional<StoreLocation> location();

    /** Opens an existing database in the background, as {@link #open(String, Task)} does. */
    void open(StoreLocation location);

    /**
     * Opens whatever database a task yields, for instance one that it creates and fills. Runs in the background; when
     * everything is loaded, the new session replaces the present one, whose unsaved changes the user is asked about
     * before. If the task fails, the error is shown and the present database stays open.
     *
     * @param jobName what the Progress view says
     * @param opening yields a store that belongs to this service from then on
     * @return whether it began; false if the user canceled when asked, so that the task never runs
     */
    boolean open(String jobName, Task<ProgramStore> opening);

    /**
     * Closes the open database, unless the user cancels when asked about unsaved changes.
     *
     * @return whether none is open any more
     */
    boolean close();

    /**
     * Locks the open database, which must be protected: closes it without a question and without saving, and
     * forgets its keys. What is unsaved is in the journal and comes back with the next opening.
     *
     * @return whether it is locked; if not, because a save is under way or the journal cannot be written, it is open
     */
    boolean lock();

    /** The database that is locked; empty if none is. */
    Optional<LockedDatabase> locked();

    /** Whether there are unsaved changes, also what was typed and is no edit yet. */
    boolean isUnsaved();

    /** What was typed in any form and is no edit yet. */
    default List<TypedText> typed() {
        return List.of();
    }

    /** Makes edits of what was typed in any form and is no edit yet. */
    void flush();

    /**
     * Saves all unsaved changes, also what was typed and is no edit yet. Shows progress while it takes long.
     *
     * @return whether nothing is unsaved any more; if not, the user was told why
     */
    boolean save();

    /**
     * Like {@link #save()}, under a name of the caller's in history; for something that is saved as soon as it is done.
     *
     * @param note how history calls it
     */
    boolean save(CommitNote note);

    /**
     * Asks the user about unsaved changes, if there are any, before something that would lose or contradict them: an
     * import, closing the window.
     *
     * @return whether to go on: they were saved or may be dropped; false if the user canceled or saving failed
     */
    boolean settle();

    /** Drops all unsaved changes by loading the database again, in the background. */
    void revert();

    /** Databases opened lately, the latest first. */
    List<StoreLocation> recent();

    /** The database that was open when the window was closed; empty if there was none. */
    Optional<StoreLocation> openLast();

    /** Forgets a recent database, for instance because it is gone. */
    void forget(StoreLocation location);

    /**
     * Subscribes to what happens to the open database.
     *
     * @return what ends the subscription
     */
    Runnable listen(Listener listener);

    /** Hears on the UI thread what happens to the open database. */
    interface Listener {

        /**
         * There is another session, or none any more. Elements of an older session are void: whoever shows some finds
         * them again by their id, or gives up.
         */
        void replaced(Optional<EditSession> session);

        /**
         * The session is about to end without being saved; whoever keeps unsaved edits brings them to the disk now.
         *
         * @throws CadreException if that cannot be done, so that the session has to go on
         */
        default void leaving(EditSession session) throws CadreException {
            // most have nothing to keep
        }

        /** Something in the session was edited, undone, redone, saved, or taken over from other commits. */
        void changed(EditSession session);
    }
}
