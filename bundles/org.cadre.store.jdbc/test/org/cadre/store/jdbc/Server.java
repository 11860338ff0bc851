/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.cadre.testing.PostgresServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one PostgreSQL server of this run; skips them where there can be none, and says why. */
final class Server implements ParameterResolver {

    /** The server of a run; it is closed at its end. */
    static PostgresServer of(ExtensionContext context) {
        PostgresServer.obstacle().ifPresent(Assumptions::abort);
        return context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(PostgresServer.class,
                type -> {
            try {
                return PostgresServer.launch();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, PostgresServer.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }
}
