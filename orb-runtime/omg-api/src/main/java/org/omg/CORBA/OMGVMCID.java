package org.omg.CORBA;

/** Vendor minor code id of the OMG: the upper 20 bits of every standard minor code. */
public interface OMGVMCID {
    int value = 0x4f4d0000;
}
