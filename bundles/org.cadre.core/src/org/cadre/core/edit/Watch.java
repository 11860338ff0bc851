/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Watches everything that is loaded for as long as a session lasts and hands what happens to a recorder while
 * an edit runs. A recorder that attached itself would visit a hundred thousand people for every letter typed.
 */
final class Watch extends EContentAdapter {

    private ChangeRecorder recorder;

    /** Records what a change does. The change must not throw. */
    ChangeDescription record(Runnable change) {
        recorder = new Listener();
        recorder.beginRecording(List.of());
        change.run();
        var description = recorder.endRecording();
        recorder = null;
        return description;
    }

    boolean isRecording() {
        return recorder != null;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (recorder != null) {
            recorder.notifyChanged(change);
        }
    }

    /** Keeps watching what an edit takes out, since the same edit may go on to change it. */
    @Override
    protected void removeAdapter(Notifier notifier) {
        // stays
    }

    /** Hears of changes through the watch alone. */
    private static final class Listener extends ChangeRecorder {

        @Override
        protected void addAdapter(Notifier notifier) {
            // the watch is there
        }
    }
}
