def generated = new File(basedir, 'target/generated-sources/idl')
assert new File(generated, 'com/acme/Bank/Account.java').text.contains('package com.acme.Bank;')
assert new File(generated, 'org/example/Shop/Till.java').text.contains('package org.example.Shop;')
assert new File(generated, 'net/harbour/Quay.java').text.contains('package net.harbour;')
assert !new File(generated, 'net/harbour/QuayPOA.java').exists() : '-fclient was ignored'
assert new File(generated, 'com/acme/Bank/AccountHelper.java').text.contains('IDL:Bank/Account:1.0') : 'a package is no part of the repository id'
