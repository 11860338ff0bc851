package org.cadre.exchange;
