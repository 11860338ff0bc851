/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static org.cadre.core.access.Credentials.none;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.derby.database.Database;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.shared.common.error.StandardException;
import org.cadre.core.CadreException;
import org.cadre.core.store.StoreLocation;
import org.cadre.model.CadrePackage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;

/** Another Java process that opens or creates a database, says so, and waits to be killed. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** Starts the process. */
    static OtherProcess start(String what, Path folder) throws IOException {
        return start(OtherProcess.class, what, folder);
    }

    /** Starts a process with another main class, which gets the same arguments. */
    static OtherProcess start(Class<?> main, String what, Path folder) throws IOException {
        var needed = Stream.of(OtherProcess.class, JdbcStoreProvider.class, CadreException.class,
                CadrePackage.class, EmbeddedDataSource.class, Database.class, StandardException.class,
                Notifier.class, EObject.class, CoreException.class, NLS.class,
                ChangeRecorder.class, Gson.class);
        var classPath = needed.map(c -> Path.of(location(c)).toString()).distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherProcess(new ProcessBuilder(java, "-cp", classPath, main.getName(), what,
                folder.toString()).directory(folder.getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The process itself. */
    public static void main(String[] arguments) throws Exception {
        var location = StoreLocation.ofFolder(Path.of(arguments[1]));
        var provider = new JdbcStoreProvider();
        try (var store = arguments[0].equals("open") ? provider.open(location, none())
                : provider.create(location, none())) {
            System.out.println("ready " + store.location().name());
            Thread.sleep(60_000);
        }
    }

    /** Waits until the process has the database. */
    void await() {
        try {
            var line = new BufferedReader(process.inputReader()).readLine();
            if (line == null || !line.startsWith("ready")) {
                throw new AssertionError("the other process said " + line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static URI location(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
