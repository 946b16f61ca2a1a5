#pragma once
#include <curl/curl.h>

// Swift cannot call curl_easy_setopt and curl_easy_getinfo, which take any number of arguments:
// here is one of each for every type of argument that we use.

static inline CURLcode samklang_set_string(CURL *curl, CURLoption option, const char *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode samklang_set_number(CURL *curl, CURLoption option, long value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode samklang_set_list(
    CURL *curl, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(curl, option, value);
}

static inline CURLcode samklang_set_pointer(CURL *curl, CURLoption option, void *value) {
  return curl_easy_setopt(curl, option, value);
}

typedef size_t (*samklang_reader)(char *buffer, size_t size, size_t count, void *source);

static inline CURLcode samklang_set_reader(CURL *curl, samklang_reader reader) {
  return curl_easy_setopt(curl, CURLOPT_READFUNCTION, reader);
}

static inline CURLcode samklang_get_number(CURL *curl, CURLINFO info, long *value) {
  return curl_easy_getinfo(curl, info, value);
}
