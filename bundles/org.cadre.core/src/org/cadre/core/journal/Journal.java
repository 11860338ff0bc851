/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps the unsaved edits of a session in files until they are saved or dropped. {@link #look} is called on
 * the session's thread a few times per second and takes at most some milliseconds; all work on files goes on in
 * the background, and begins when there is something to keep. Closing it deletes the files; {@link #leave} keeps
 * them for the next session.
 */
public final class Journal implements AutoCloseable {

    private final EditSession session;
    private final JournalFiles files;
    private final Gathering gathering;
    private final JournalWriter writer;
    private final Runnable touches;
    private final Runnable changes;
    private boolean written;

    private Journal(EditSession session, JournalFolder folder, Supplier<List<TypedText>> typing) {
        this.session = session;
        files = folder.own();
        gathering = new Gathering(session, typing);
        writer = new JournalWriter(files, folder.frame(), session.work().store().principal().account());
        touches = session.onTouch(gathering::touched);
        changes = session.onChange(gathering::happened);
    }

    /**
     * Begins to keep a journal; does not touch the disk yet.
     *
     * @param typing tells what is being typed and is no edit yet; called on the session's thread
     */
    public static Journal begin(EditSession session, JournalFolder folder, Supplier<List<TypedText>> typing) {
        return new Journal(session, folder, typing);
    }

    /** The name by which {@link LeftOver#name} knows what this journal left. */
    public String name() {
        return files.name();
    }

    /** Looks what changed, on the session's thread, and has it written; does nothing while a save is under way. */
    public void look() {
        session.peek(this::lookNow);
    }

    private void lookNow() {
        if (!gathering.isNews() || !gathering.gather()) {
            return;
        }
        if (gathering.isEmpty()) {
            if (written) {
                writer.clear();
                written = false;
            }
        } else {
            written = true;
            writer.write(gathering.records(), gathering.unfinished());
        }
    }

    /** Why the latest journal could not be written; empty if it was. */
    public Optional<CadreException> failure() {
        return writer.failure();
    }

    /** Looks until all that is unsaved now is on disk; waits for it. */
    public void flush() {
        gather();
        await();
    }

    /** Looks, on the session's thread, until all that is unsaved now is on its way to the disk. */
    public void gather() {
        do {
            look();
        } while (gathering.isNews() && !session.isSaving());
    }

    /** Waits, on any thread, until what is on its way is on the disk. */
    public void await() {
        writer.await();
    }

    /**
     * Ends the journal and keeps what it has, as if the process had been killed. What was not on the disk yet is
     * waited for; {@link #gather} and {@link #await} before that leave nothing to wait for.
     *
     * @throws CadreException if what is unsaved could not be written; the journal goes on then
     */
    public void leave() throws CadreException {
        flush();
        if (failure().isPresent()) {
            throw failure().get();
        }
        end(written);
    }

    /** Ends the journal and deletes its files; waits while one is being written. */
    @Override
    public void close() throws CadreException {
        end(false);
    }

    private void end(boolean keep) throws CadreException {
        touches.run();
        changes.run();
        try {
            writer.end(keep);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Journal_notDeleted, files.folder(), e.getMessage()), e);
        }
    }
}
