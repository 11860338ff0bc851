/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.core.store.StoreLocation;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.journal.JournalKeeper;
import org.cadre.ui.roles.Rights;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;

/** The frame of the Cadre window: its size, its title with the database's name, and what it shows without one. */
final class CadreWindowAdvisor extends WorkbenchWindowAdvisor implements OpenDatabase.Listener {

    private static final Point SIZE = new Point(1280, 800);

    private Runnable subscription = () -> { };
    private Runnable journal = () -> { };

    CadreWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(Messages.Window_title);
        window().getWorkbench().getService(Appearance.class).apply();
    }

    @Override
    public void postWindowOpen() {
        subscription = database().listen(this);
        journal = JournalKeeper.start(window());
        replaced(database().session());
    }

    @Override
    public void dispose() {
        subscription.run();
        journal.run();
    }

    @Override
    public void replaced(Optional<EditSession> session) {
        showTitle(session);
        refreshCommands();
        new StartingPoint(window()).show(session);
    }

    @Override
    public void changed(EditSession session) {
        showTitle(Optional.of(session));
        refreshCommands();
    }

    private void showTitle(Optional<EditSession> session) {
        var dirty = session.filter(EditSession::isDirty).isPresent();
        var pattern = dirty ? Messages.Window_titleUnsaved : Messages.Window_titleDatabase;
        getWindowConfigurer().setTitle(database().location().map(StoreLocation::name)
                .map(name -> withAccount(NLS.bind(pattern, name), session))
                .orElseGet(this::titleWithoutDatabase));
    }

    private String titleWithoutDatabase() {
        return database().locked().isPresent() ? Messages.Window_titleLocked : Messages.Window_title;
    }

    private static String withAccount(String title, Optional<EditSession> session) {
        return session.map(Rights::in).filter(Rights::accounts)
                .map(rights -> NLS.bind(Messages.Window_titleAccount, title, rights.working())).orElse(title);
    }

    private void refreshCommands() {
        var commands = window().getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        window().getService(IEventBroker.class).send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private OpenDatabase database() {
        return window().getService(OpenDatabase.class);
    }

    private IWorkbenchWindow window() {
        return getWindowConfigurer().getWindow();
    }
}
