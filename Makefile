.PHONY: build test format run demo bench mutation

build:
	./onward --version

test:
	./onward test

format:
	mvn -q -B spotless:apply

run:
	./onward serve

demo:
	./onward demo

bench:
	./onward bench

mutation:
	./onward bench mutation
