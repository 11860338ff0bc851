/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class SecretOptionTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheSecretFromTheEnvironmentOrAFile() throws Exception {
        assertEquals(Kind.NONE, parse(Map.of()).given().kind());
        var variable = parse(Map.of("CADRE_SECRET", "in the environment"), "--user", "ada").given();
        assertEquals("ada", variable.account());
        assertEquals("in the environment", new String(variable.secret()));
        var file = Files.writeString(folder.resolve("secret"), "ein W\u00f6rt in a file\r\nmore\n");
        var read = parse(Map.of("CADRE_SECRET", "x"), "--secret-file", file.toString(), "--recovery").given();
        assertEquals("ein W\u00f6rt in a file", new String(read.secret()));
        assertEquals(Kind.RECOVERY, read.kind());
        assertEquals(System.getProperty("user.name"), read.account());
        var absent = parse(Map.of(), "--secret-file", folder.resolve("absent").toString());
        assertEquals(CadreException.Kind.INPUT, assertThrows(CadreException.class, absent::given).kind());
        assertTrue(parse(Map.of()).ask().isEmpty());
    }

    @Test
    void thereIsNoOptionForTheSecretItself() {
        assertThrows(CommandLine.ParameterException.class, () -> parse(Map.of(), "--secret", "words"));
        assertThrows(CommandLine.ParameterException.class, () -> parse(Map.of(), "--passphrase", "words"));
    }

    private static SecretOption parse(Map<String, String> environment, String... arguments) {
        var option = new SecretOption(environment, Optional.empty());
        new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(option)).parseArgs(arguments);
        return option;
    }
}
