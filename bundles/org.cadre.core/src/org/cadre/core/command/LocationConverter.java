/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command;

import org.cadre.core.Messages;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands the path of a folder, or an address such as {@code postgresql://host/database}. */
public final class LocationConverter implements ITypeConverter<StoreLocation> {

    @Override
    public StoreLocation convert(String text) {
        try {
            return StoreLocation.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(NLS.bind(Messages.Location_neither, text));
        }
    }
}
