/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.journal.TypedText;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.task.Task;
import org.cadre.ui.Errors;
import org.cadre.ui.LockedDatabase;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.Preload;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.access.ProtectedOpening;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the one edit session of the window. */
@Component(service = OpenDatabase.class)
public final class SessionDatabase implements OpenDatabase {

    /**
     * Modules may come and go while a database is open; what they want loaded counts from the next opening
     * on.
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Preload> preloads = List.of();

    private final Stores stores;
    private final TaskRunner runner;
    private final Errors errors;
    private final RecentDatabases recent = new RecentDatabases();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<LiveSession> live = Optional.empty();
    private Optional<LockedDatabase> locked = Optional.empty();
    private Closing lastClosing = new Closing(null);

    /** Opens databases with these services. */
    @Activate
    public SessionDatabase(@Reference Stores stores, @Reference TaskRunner runner, @Reference Errors errors) {
        this.stores = stores;
        this.runner = runner;
        this.errors = errors;
    }

    @Override
    public Optional<EditSession> session() {
        return live.map(LiveSession::session);
    }

    @Override
    public Optional<StoreLocation> location() {
        return live.map(LiveSession::location);
    }

    @Override
    public void open(StoreLocation location) {
        if (!location().equals(Optional.of(location))) {
            var lockedOne = locked.filter(one -> one.location().equals(location));
            open(NLS.bind(Messages.Database_opening, location.name()),
                    new ProtectedOpening(location, lockedOne, stores, runner));
        }
    }

    @Override
    public boolean open(String jobName, Task<ProgramStore> opening) {
        if (!settle()) {
            return false;
        }
        var opener = new SessionOpener(preloads);
        var closing = lastClosing;
        runner.start(jobName, monitor -> {
            closing.await(monitor);
            return opener.open(opening, monitor);
        }, this::showNew);
        return true;
    }

    @Override
    public boolean close() {
        if (!settle()) {
            return false;
        }
        locked = Optional.empty();
        replace(Optional.empty());
        recent.setOpen(Optional.empty());
        return true;
    }

    @Override
    public boolean lock() {
        if (live.isEmpty() || live.get().isSaving()) {
            return false;
        }
        flush();
        var session = live.get().session();
        try {
            for (var listener : listeners) {
                listener.leaving(session);
            }
        } catch (CadreException e) {
            errors.show(new Status(IStatus.ERROR, "org.cadre.ui", //$NON-NLS-1$
                    NLS.bind(Messages.Database_notLocked, e.getMessage()), e));
            return false;
        }
        var store = session.work().store();
        locked = Optional.of(new LockedDatabase(store.location(), store.principal().account()));
        replace(Optional.empty());
        return true;
    }

    @Override
    public Optional<LockedDatabase> locked() {
        return locked;
    }

    @Override
    public boolean isUnsaved() {
        return live.filter(l -> l.session().isDirty() || UnsavedChanges.isTyping()).isPresent();
    }

    @Override
    public List<TypedText> typed() {
        return UnsavedChanges.typed();
    }

    @Override
    public void flush() {
        UnsavedChanges.flushForms();
    }

    @Override
    public boolean save() {
        flush();
        return live.isEmpty() || live.get().save(runner, progress());
    }

    @Override
    public boolean save(CommitNote note) {
        UnsavedChanges.flushForms();
        var saved = live.isEmpty() || live.get().save(note, runner, progress());
        if (saved) {
            // a commit that is called like the last step was made for it; other commits say something else
            session().filter(session -> session.undoLabel().equals(Optional.of(note.label())))
                    .ifPresent(EditSession::savedAtOnce);
        }
        return saved;
    }

    private static IRunnableContext progress() {
        return new BriefFirst(PlatformUI.getWorkbench().getProgressService(), Messages.Save_waiting);
    }

    @Override
    public boolean settle() {
        if (live.isEmpty()) {
            return true;
        }
        flush();
        return !live.get().session().isDirty() || switch (UnsavedChanges.ask(live.get().location().name())) {
            case SAVE -> save();
            case DROP -> true;
            case CANCEL -> false;
        };
    }

    @Override
    public void revert() {
        live.ifPresent(present -> reload(present, true));
    }

    @Override
    public List<StoreLocation> recent() {
        return recent.list();
    }

    @Override
    public Optional<StoreLocation> openLast() {
        return recent.open();
    }

    @Override
    public void forget(StoreLocation location) {
        recent.remove(location);
    }

    @Override
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void showNew(EditSession session) {
        var location = session.work().store().location();
        recent.add(location);
        recent.setOpen(Optional.of(location));
        locked = Optional.empty();
        replace(Optional.of(new LiveSession(session, this::changed, this::reloadUnchanged, errors)));
    }

    /** Takes over a large commit of others, unless the user began to edit meanwhile. */
    private void reloadUnchanged(LiveSession present) {
        reload(present, false);
    }

    /** Loads the same store again; its elements are other objects afterwards. */
    private void reload(LiveSession present, boolean dropChanges) {
        var opener = new SessionOpener(preloads);
        var name = NLS.bind(Messages.Database_reloading, present.location().name());
        runner.start(name, monitor -> opener.load(present.session().work().store(), monitor), session -> {
            if (live.equals(Optional.of(present)) && (dropChanges || !present.session().isDirty())) {
                live = Optional.of(new LiveSession(session, this::changed, this::reloadUnchanged, errors));
                tell(listener -> listener.replaced(session()));
                present.closeSession();
            } else {
                session.close();
                present.refresh();
            }
        });
    }

    private void replace(Optional<LiveSession> next) {
        var former = live;
        live = next;
        tell(listener -> listener.replaced(session()));
        former.ifPresent(old -> lastClosing = new Closing(runner.start(
                NLS.bind(Messages.Database_closing, old.location().name()),
                monitor -> old.closeStore(), closed -> { })));
    }

    /** Tells those who still listen: what one of them does may close another. */
    private void tell(Consumer<Listener> news) {
        for (var listener : listeners) {
            if (listeners.contains(listener)) {
                news.accept(listener);
            }
        }
    }

    private void changed(EditSession session) {
        if (session().equals(Optional.of(session))) {
            tell(listener -> listener.changed(session));
        }
    }
}
