/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.cadre.core.command.Command;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The headless application {@code cadre}. Whether a person watches is told by the system property
 * cadre.terminal.
 */
@SuppressWarnings("nls")
public final class CadreApplication implements IApplication {

    private static final String TERMINAL = "cadre.terminal";
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile CadreCommandLine commandLine;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var bundle = FrameworkUtil.getBundle(CadreApplication.class);
        var console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Boolean.getBoolean(TERMINAL), ILog.of(bundle)::log, version(bundle));
        commandLine = new CadreCommandLine(commands(bundle.getBundleContext()), console);
        var interrupt = new Thread(this::cancelAndWait, "cadre-interrupt");
        Runtime.getRuntime().addShutdownHook(interrupt);
        try {
            var arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            return commandLine.execute((String[]) arguments);
        } finally {
            finished.countDown();
        }
    }

    @Override
    public void stop() {
        commandLine.cancel();
    }

    /** Runs when Ctrl-C ends the machine: the command stops first, so that nothing stays half done. */
    private void cancelAndWait() {
        commandLine.cancel();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Command> commands(BundleContext context) {
        var reference = context.getServiceReference(CommandHost.class);
        return context.getService(reference).commands();
    }

    /** The version without the build's time stamp. */
    private static String version(Bundle bundle) {
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
