/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

class DerbyLogTest {

    @Test
    void passesWhatTheProgramSaysAndNothingThatPeopleWrote() throws IOException {
        var file = new StringWriter();
        try (var log = new DerbyLog(file)) {
            log.write("""
                    Sat Nov 21 23:58:04 UTC 2026:
                    Booting Derby version 10.17.1.0 - (1913217)
                    Sat Nov 21 23:58:04 UTC 2026 Thread[Worker-3: Ada Lovelace,5,main] (XID = 1),
                            (DATABASE = x), \
                    Failed Statement is: INSERT INTO x VALUES (?,
                            ?) with 2 parameters begin parameter #1: Ada :end
                    parameter begin parameter #2: on two lines,
                    a note :end parameter
                    ERROR XSDG1: Page with Ada Lovelace
                    Caused by: java.lang.IllegalStateException: Ada Lovelace
                    \tat org.apache.derby.impl.Some$Class.method(Some.java:12)
                    \tat java.base/java.lang.Thread.run(Unknown Source)
                    Cleanup action completed of Ada
                    Caused by: ERROR XSDFH: cannot
                    """);
            log.write("unfinished Ada");
        }
        assertEquals(List.of("Sat Nov 21 23:58:04 UTC 2026",
                "Booting Derby version 10.17.1.0 - (1913217)",
                "Sat Nov 21 23:58:04 UTC 2026", "ERROR XSDG1",
                "Caused by: java.lang.IllegalStateException",
                "\tat org.apache.derby.impl.Some$Class.method(Some.java:12)",
                "\tat java.base/java.lang.Thread.run(Unknown Source)", "Cleanup action completed",
                "Caused by: ERROR XSDFH"), file.toString().lines().toList());
    }
}
