package org.cadre.store.jdbc;
