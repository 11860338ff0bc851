/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Tortures databases and prints what became of them; the script {@code releng/torture} says how to call it. */
public final class Torture {

    private Torture() {
    }

    /** Runs one kind of torture: {@code KIND COUNT FOLDER [SEED]}; {@code child …} is what it kills. */
    public static void main(String[] arguments) throws Exception {
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        boolean sound = arguments[0].equals("child") ? Child.run(rest)
                : run(arguments[0], Quota.of(Integer.parseInt(rest[0])), Path.of(rest[1]), seed(rest));
        System.out.flush();
        Runtime.getRuntime().exit(sound ? 0 : 1);
    }

    private static boolean run(String kind, Quota quota, Path work, long seed)
            throws IOException, InterruptedException {
        return switch (kind) {
            case "kill" -> new KillRun(quota, work, seed).run();
            case "kill-postgres" -> new PostgresKillRun(quota, work, seed).run();
            case "open" -> new OpenRun(quota, work, seed).run();
            case "full" -> new FullRun(quota, work, seed).run();
            case "rot" -> new RotRun(quota, work, seed).run();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static long seed(String[] arguments) {
        return arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    }
}
