/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.cadre.core.exchange.SampleSource;
import org.cadre.core.store.Roots;
import org.cadre.testing.PostgresServer;
import org.cadre.ui.OpenDatabase;
import org.cadre.workbench.tests.imports.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Moving the open database to a server, as an administrator does it in the window. */
@SuppressWarnings("nls")
@ExtendWith(InWorkbench.class)
class MoveToServerTest {

    private static final String TITLE = "Move Database to a Server";

    @TempDir
    Path folder;

    static boolean hasServer() {
        return PostgresServer.obstacle().isEmpty();
    }

    @Test
    @EnabledIf(value = "hasServer", disabledReason = "PostgreSQL is not installed here")
    void everythingIsMovedAndTheCopyIsOpenAfterwards() throws Exception {
        try (var server = PostgresServer.launch()) {
            server.createDatabase("harbor");
            Databases.sample(folder.resolve("harbor"), new SampleSource.Size(2, 20, 7));
            var people = Ui.get(() -> Databases.load(Roots.EDUCATORS).size());
            var wizard = Dialogs.open("org.cadre.ui.moveToServer", TITLE);
            assertFalse(Ui.enabled(wizard, "Move"));
            Dialogs.type(wizard, 0, "127.0.0.1", String.valueOf(server.port()), "harbor", "",
                    PostgresServer.USER,
                    "wrong");
            Dialogs.press(wizard, "Move");
            assertEquals(wizard, Dialogs.saying("password"), "the wizard stays open and says why");
            Dialogs.type(wizard, 5, PostgresServer.SECRET);
            Dialogs.press(wizard, "Move");
            Ui.press(Dialogs.saying("was copied to"), "OK");
            var database = Ui.service(OpenDatabase.class);
            Ui.await("the copy is open", () -> database.location()
                    .filter(location -> location.uri().getScheme().equals("postgresql")).isPresent());
            assertEquals(people, Ui.get(() -> Databases.load(Roots.EDUCATORS).size()));
            Ui.run(database::close);
            Ui.await("closed", () -> database.session().isEmpty());
        }
    }
}
