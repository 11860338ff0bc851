/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.nio.file.Path;
import java.util.Arrays;

/** Tortures databases and prints what became of them; the script {@code releng/torture} says how to call it. */
public final class Torture {

    private Torture() {
    }

    /** Runs one kind of torture: {@code kill|full|rot COUNT FOLDER [SEED]}; {@code child …} is what it kills. */
    public static void main(String[] arguments) throws Exception {
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        boolean sound = switch (arguments[0]) {
            case "child" -> Child.run(rest);
            case "kill" -> new KillRun(Integer.parseInt(rest[0]), Path.of(rest[1]), seed(rest)).run();
            case "full" -> new FullRun(Integer.parseInt(rest[0]), Path.of(rest[1]), seed(rest)).run();
            case "rot" -> new RotRun(Integer.parseInt(rest[0]), Path.of(rest[1]), seed(rest)).run();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.flush();
        Runtime.getRuntime().exit(sound ? 0 : 1);
    }

    private static long seed(String[] arguments) {
        return arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    }
}
